import { Button } from '@mantine/core'
import { importers } from '../../src/formats/importers.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import { momentWords } from '../text/dates.ts'
import { importCountsWords, recordsWords } from '../text/import.ts'
import classes from './ImportsScreen.module.css'

interface PastImportRowProps {
  readonly record: ImportRecord
  readonly busy: boolean
  readonly onShow: () => void
  readonly onUndo: () => void
}

/** One past import: when, which file, what it did; with the ways to see it and to take it back. */
export function PastImportRow({ record, busy, onShow, onUndo }: PastImportRowProps) {
  const now = new Date()
  const format = importers.find(({ id }) => id === record.format)?.name ?? record.format
  return (
    <li className={classes.row} data-undone={record.undoneAt !== undefined}>
      <time dateTime={record.at} className={classes.when}>
        {momentWords(record.at, now)}
      </time>
      <div className={classes.what}>
        <p className={`${classes.name} cut`} title={record.fileName}>
          {record.fileName}
        </p>
        <p className={classes.facts}>
          {[format, recordsWords(record.counts.read), importCountsWords(record.counts)].join(' · ')}
        </p>
      </div>
      {record.undoneAt ? (
        <p className={classes.undone}>Undone {momentWords(record.undoneAt, now)}</p>
      ) : (
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onShow}>
            Show these<span className="visually-hidden"> from {record.fileName}</span>
          </Button>
          <Button onClick={onUndo} disabled={busy}>
            Undo this import<span className="visually-hidden"> of {record.fileName}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
