import { UnstyledButton } from '@mantine/core'
import { type ImportOutcome, importOutcomes } from '../../src/commands/importPlan.ts'
import { count } from '../text/en.ts'
import { outcomeWords } from '../text/import.ts'
import classes from './ImportSheet.module.css'

interface OutcomeCountsProps {
  readonly counts: Readonly<Record<ImportOutcome, number>> | undefined
  readonly shown: ImportOutcome | null
  readonly onShow: (outcome: ImportOutcome | null) => void
}

/** How many records of each kind; each figure shows only those, and once more all again. */
export function OutcomeCounts({ counts, shown, onShow }: OutcomeCountsProps) {
  // Most files repeat nothing: that figure comes only when there is one.
  const isShown = (outcome: ImportOutcome) => outcome !== 'repeated' || Boolean(counts?.repeated)
  return (
    <fieldset className={classes.counts} aria-label="Show only">
      {importOutcomes.filter(isShown).map((outcome) => {
        const number = counts?.[outcome]
        return (
          <UnstyledButton
            key={outcome}
            className={classes.count}
            aria-pressed={shown === outcome}
            disabled={!number}
            data-outcome={outcome}
            data-bad={outcome === 'unreadable' && Boolean(number)}
            onClick={() => onShow(shown === outcome ? null : outcome)}
          >
            <b className="num">{number === undefined ? '–' : count(number)}</b>
            <span>{outcomeWords[outcome].count}</span>
          </UnstyledButton>
        )
      })}
    </fieldset>
  )
}
