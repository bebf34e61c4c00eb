import { startWords } from '../text/start.ts'
import classes from './Question.module.css'

interface QuestionProps {
  readonly asks: string
  readonly hint: string
  readonly skipped: boolean
  readonly onSkip: (skipped: boolean) => void
  readonly children: React.ReactNode
}

/** One skippable question of first start: what is asked at the left, the answer beside it, Skip at the end. */
export function Question({ asks, hint, skipped, onSkip, children }: QuestionProps) {
  return (
    <div className={classes.row}>
      <div>
        <h2 className={classes.asks}>{asks}</h2>
        <p className={classes.hint}>{skipped ? startWords.skipped : hint}</p>
      </div>
      <div>{!skipped && children}</div>
      <button
        type="button"
        className={classes.skip}
        aria-label={`${skipped ? startWords.answer : startWords.skip}: ${asks}`}
        onClick={() => onSkip(!skipped)}
      >
        {skipped ? startWords.answer : startWords.skip}
      </button>
    </div>
  )
}
