import { IconCheck } from '@tabler/icons-react'
import { memo } from 'react'
import type { TrashRow } from '../../src/search/wholeSearch.ts'
import { Highlighted } from '../components/Highlighted.tsx'
import classes from '../library/ResourceRowView.module.css'
import type { RowState } from '../list/RecordList.tsx'
import { columnDate } from '../text/dates.ts'
import { TrashIcon } from './TrashIcon.tsx'
import { trashWords } from './trashWords.ts'

interface TrashRowViewProps extends RowState {
  readonly row: TrashRow
  readonly now: Date
}

/** The two lines of a record in the trash: what it is, and when it was deleted. */
export const TrashRowView = memo(function TrashRowView(props: TrashRowViewProps) {
  const { row: found, active, chosen, choosing, now } = props
  const { name, ranges, kind, second } = trashWords(found)
  const { deletedAt = '' } = found.row
  return (
    <div className={classes.row} data-active={active} data-chosen={chosen} data-choosing={choosing}>
      <span className={classes.kind} data-tick={found.id}>
        <span className={classes.icon}>
          <TrashIcon found={found} />
        </span>
        <span className={classes.box} aria-hidden="true">
          {chosen && <IconCheck size={12} stroke={2.75} />}
        </span>
      </span>
      <div className={classes.line}>
        <span className={`${classes.title} cut`} title={name} dir="auto">
          <Highlighted text={name} ranges={ranges} />
        </span>
        <span className={classes.side}>
          <time className={classes.date} dateTime={deletedAt}>
            {columnDate(deletedAt, now)}
          </time>
        </span>
      </div>
      <div className={classes.line}>
        <span className={classes.facts}>
          <span>{kind}</span>
          {second && (
            <span className={`${classes.who} cut`} dir="auto">
              {second}
            </span>
          )}
        </span>
      </div>
    </div>
  )
})
