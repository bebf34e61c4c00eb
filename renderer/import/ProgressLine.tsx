import { Progress } from '@mantine/core'
import { count } from '../text/en.ts'
import { stageWords, timeLeftWords } from '../text/import.ts'
import classes from './ImportSheet.module.css'
import type { SlowProgress } from './useSlowProgress.ts'

/** Step, done of all, time left when known, and a bar. */
export function ProgressLine({ progress }: { readonly progress: SlowProgress }) {
  const { stage, done, total, secondsLeft } = progress
  const share = total ? Math.min(100, (done / total) * 100) : 0
  const figures =
    stage === 'reading' && total !== undefined
      ? `${Math.floor(share)}% of the file`
      : total !== undefined && `${count(done)} of ${count(total)}`
  return (
    <>
      <p className={classes.step}>
        <span>{stageWords[stage]}</span>
        <span className="num">
          {[figures, timeLeftWords(secondsLeft)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Progress value={share} aria-label={stageWords[stage]} transitionDuration={0} />
    </>
  )
}
