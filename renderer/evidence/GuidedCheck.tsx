import { SegmentedControl } from '@mantine/core'
import { answerCheckStep } from '../../src/commands/changeClaims.ts'
import { type CheckStep, type Claim, checkAnswers, checkSteps } from '../../src/model/claim.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import page from '../reputation/Reputation.module.css'
import { answerWords, claimText, stepWords } from '../text/claims.ts'
import { count } from '../text/en.ts'
import classes from './Evidence.module.css'

/** Nine questions in their order: where it comes from first, then what it is worth. */
export function GuidedCheck({ claim }: { readonly claim: Claim }) {
  const answered = checkSteps.filter((step) => claim.check[step]).length
  return (
    <section className={page.section} aria-label={claimText.check}>
      <h2>
        {claimText.check}{' '}
        <span className="num">
          {count(answered)} of {count(checkSteps.length)}
        </span>
      </h2>
      <ol className={classes.steps}>
        {checkSteps.map((step) => (
          <Step key={step} claim={claim} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ claim, step }: { readonly claim: Claim; readonly step: CheckStep }) {
  const perform = useDo()
  const { name, asks } = stepWords[step]
  const given = claim.check[step]
  const note = given?.note ?? ''
  const answer = (next: string) => {
    const known = checkAnswers.find((one) => one === next)
    if (known) {
      void perform((context) => answerCheckStep(context, claim.id, step, { answer: known }), {
        quiet: true,
      })
    }
  }
  return (
    <li data-answer={given?.answer}>
      <div className={classes.step}>
        <p>
          <b>{name}.</b> {asks}
        </p>
        <SegmentedControl
          aria-label={name}
          data={checkAnswers.map((value) => ({ value, label: answerWords[value] }))}
          value={given?.answer ?? ''}
          onChange={answer}
        />
      </div>
      {given && (
        <AutosaveField
          label={`Note on ${name.toLowerCase()}`}
          value={note}
          onSave={(text) =>
            perform((context) => answerCheckStep(context, claim.id, step, { note: text }), {
              quiet: true,
            })
          }
        />
      )}
    </li>
  )
}
