import { IconCheck } from '@tabler/icons-react'
import { memo } from 'react'
import { type Draft, draftName } from '../../src/model/draft.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { StageIcon } from '../components/StageIcon.tsx'
import rowClasses from '../library/ResourceRowView.module.css'
import type { RowState } from '../list/RecordList.tsx'
import { draftText, draftWhen, draftWhere } from '../text/drafts.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'

interface DraftRowViewProps extends RowState {
  readonly draft: Draft
  readonly today: IsoDay
}

/** The two lines of a draft: what it is called, where it goes, and the day that matters at its stage. */
export const DraftRowView = memo(function DraftRowView(props: DraftRowViewProps) {
  const { draft, active, chosen, choosing, today } = props
  const name = draftName(draft) || draftText.untitled
  return (
    <div
      className={rowClasses.row}
      data-active={active}
      data-chosen={chosen}
      data-choosing={choosing}
    >
      <span className={rowClasses.kind} data-tick={draft.id}>
        <span className={rowClasses.icon}>
          <StageIcon stage={draft.stage} />
        </span>
        <span className={rowClasses.box} aria-hidden="true">
          {chosen && <IconCheck size={12} stroke={2.75} />}
        </span>
      </span>
      <div className={rowClasses.line}>
        <span className={`${rowClasses.title} cut`} title={name} dir="auto">
          {name}
        </span>
      </div>
      <div className={rowClasses.line}>
        <span className={`${rowClasses.facts} cut`}>
          <span className={`${rowClasses.source} cut`}>{draftWhere(draft)}</span>
        </span>
        <span className={`${rowClasses.side} num`}>
          <NotSavedMark id={draft.id} />
          {draftWhen(draft, today)}
        </span>
      </div>
    </div>
  )
})
