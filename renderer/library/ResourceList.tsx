import { useCallback, useState } from 'react'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { useShownRows } from '../hooks/useShownRows.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import { RecordList } from '../list/RecordList.tsx'
import { ResourceRowView } from './ResourceRowView.tsx'

/** The list of resources. */
export function ResourceList({ answered }: { readonly answered: Answered }) {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 0])
  const [now] = useState(() => new Date())
  const rows = useShownRows(answered, first, last)
  const standing = useRetractionStates(answered.answer.ids.slice(first, last + 1))
  const onRange = useCallback((from: number, to: number) => setRange([from, to]), [])
  return (
    <RecordList
      label="Resources"
      ids={answered.answer.ids}
      onRange={onRange}
      row={(id, state) => {
        const row = rows.get(id)
        return row && <ResourceRowView row={row} {...state} now={now} standing={standing.get(id)} />
      }}
    />
  )
}
