import { type KeyboardEvent, useRef } from 'react'
import type { DraftBoard as Board } from '../../src/db/queries/drafts.ts'
import { type Draft, draftStages } from '../../src/model/draft.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSelection } from '../state/selection.ts'
import { stageWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import classes from './DraftBoard.module.css'
import { DraftList } from './DraftList.tsx'
import { useDroppedDrafts } from './useDroppedDrafts.ts'

/** Drafts by stage, a column each: dragged from one to the next, or moved by M. */
export function DraftBoard({ board }: { readonly board: Board }) {
  const columns = useRef<HTMLDivElement>(null)
  const active = useSelection((selection) => selection.active)
  const filled = draftStages.filter((stage) => board[stage].length > 0)
  const here = filled.find((stage) => active !== null && board[stage].includes(active)) ?? filled[0]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || !here || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = filled[filled.indexOf(here) + step]
    if (!next) return
    const row = active === null ? 0 : Math.max(0, board[here].indexOf(active))
    useSelection.getState().activate(board[next][Math.min(row, board[next].length - 1)] ?? null)
    columns.current?.querySelector<HTMLElement>(`[data-stage="${next}"] [role="listbox"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists in it have the focus; this only moves it between them
    <div ref={columns} className={classes.board} onKeyDown={onKeyDown}>
      {draftStages.map((stage) => (
        <Column key={stage} stage={stage} ids={board[stage]} takesFocus={stage === here} />
      ))}
    </div>
  )
}

interface ColumnProps {
  readonly stage: Draft['stage']
  readonly ids: readonly string[]
  readonly takesFocus: boolean
}

function Column({ stage, ids, takesFocus }: ColumnProps) {
  const { over, ...drop } = useStageDrop(stage)
  return (
    <section
      className={classes.column}
      aria-label={stageWords[stage]}
      data-stage={stage}
      data-over={over}
      {...drop}
    >
      <h2 className={classes.heading}>
        {stageWords[stage]} <span className="num">{count(ids.length)}</span>
      </h2>
      {ids.length > 0 && (
        <DraftList label={`${stageWords[stage]} drafts`} ids={ids} takesFocus={takesFocus} />
      )}
    </section>
  )
}

/** Takes dropped drafts into a stage. */
function useStageDrop(stage: Draft['stage']) {
  const perform = useDo()
  return useDroppedDrafts(
    (ids) => void perform((_, overMany) => overMany('moveDrafts', ids, stage)),
  )
}
