import { Progress } from '@mantine/core'
import { count } from '../text/en.ts'
import classes from './ExportSheet.module.css'

/** How far an export is; a total of 0 while the library is read. */
export function ExportProgress({
  written,
  total,
}: {
  readonly written: number
  readonly total: number
}) {
  return (
    <>
      <p className={classes.step}>
        {total > 0 ? `${count(written)} of ${count(total)}` : 'Reading the library'}
      </p>
      <Progress
        value={total > 0 ? (written / total) * 100 : 0}
        aria-label="Exporting"
        transitionDuration={0}
      />
    </>
  )
}
