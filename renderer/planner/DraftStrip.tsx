import { Button } from '@mantine/core'
import { type Draft, draftName } from '../../src/model/draft.ts'
import { putDraggedDrafts } from '../drafts/draggedDrafts.ts'
import { useDraftBoard, useNewestDrafts } from '../hooks/useDrafts.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, draftWhen, draftWhere, stageWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import { draftStripText } from '../text/planner.ts'
import classes from './DraftStrip.module.css'

/** The stages a post goes through, as columns below the month. */
const stages = ['idea', 'draft', 'ready', 'planned', 'published'] as const
const openStages = ['idea', 'draft', 'ready', 'planned'] as const
const shown = 2

/** One's own posts below the month, the newest of each stage: dragged onto a day they are planned for it. */
export function DraftStrip({ today }: { readonly today: string }) {
  const board = useDraftBoard()
  const newest = useNewestDrafts(stages, shown)
  const open = openStages.reduce((sum, stage) => sum + (board?.[stage].length ?? 0), 0)
  if (!board || open === 0) return null
  return (
    <section className={classes.strip} aria-label={draftStripText.title}>
      <header className={classes.head}>
        <h2>{draftStripText.title}</h2>
        <span>{draftStripText.hint(open)}</span>
        <Button variant="subtle" onClick={() => showDraft(null)}>
          {draftStripText.board}
        </Button>
      </header>
      <div className={classes.columns}>
        {stages.map((stage, at) => (
          <section key={stage} aria-label={stageWords[stage]}>
            <h3>
              {stageWords[stage]} <span className="num">{count(board[stage].length)}</span>
            </h3>
            {newest[at]?.map((draft) => (
              <Card key={draft.id} draft={draft} today={today} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}

function Card({ draft, today }: { readonly draft: Draft; readonly today: string }) {
  const name = draftName(draft) || draftText.untitled
  return (
    <button
      type="button"
      draggable
      className={classes.card}
      title={name}
      onDragStart={({ dataTransfer }) => putDraggedDrafts(dataTransfer, [draft.id])}
      onClick={() => showDraft(draft.id)}
    >
      <span className="cut">{name}</span>
      <span className={`${classes.faint} cut`}>
        {[draftWhere(draft), draftWhen(draft, today)].join(' · ')}
      </span>
    </button>
  )
}
