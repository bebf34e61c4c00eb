import { useCallback, useMemo, useState } from 'react'
import { useDraftRows } from '../hooks/useDrafts.ts'
import { useToday } from '../hooks/useToday.ts'
import type { ListSection } from '../list/listLines.ts'
import { RecordList } from '../list/RecordList.tsx'
import { useSelection } from '../state/selection.ts'
import { showDraft } from '../state/showDraft.ts'
import { DraftRowView } from './DraftRowView.tsx'
import { putDraggedDrafts } from './draggedDrafts.ts'

/** Rows read beyond what is on screen, each way, so that scrolling finds them there. */
const ahead = 30

interface DraftListProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly sections?: readonly ListSection[]
  readonly takesFocus?: boolean
}

/** Drafts in rows, of which those in sight are read: the whole list, or one column of the board. */
export function DraftList({ label, ids, sections, takesFocus = true }: DraftListProps) {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 0])
  const today = useToday()
  const near = useMemo(
    () => ids.slice(Math.max(0, first - ahead), last + ahead),
    [ids, first, last],
  )
  const rows = useDraftRows(near)
  const onRange = useCallback((from: number, to: number) => setRange([from, to]), [])
  const onDrag = useCallback((id: string, data: DataTransfer) => {
    const { chosen } = useSelection.getState()
    putDraggedDrafts(data, chosen.has(id) ? [...chosen] : [id])
  }, [])
  return (
    <RecordList
      label={label}
      ids={ids}
      sections={sections}
      onRange={onRange}
      onOpen={showDraft}
      onDrag={onDrag}
      takesFocus={takesFocus}
      row={(id, state) => {
        const draft = rows.get(id)
        return draft && <DraftRowView draft={draft} {...state} today={today} />
      }}
    />
  )
}
