import { Button, UnstyledButton } from '@mantine/core'
import {
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconShieldOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useId, useState } from 'react'
import { answerGate } from '../../src/commands/answerGate.ts'
import { overrideCheck } from '../../src/commands/decideAtGate.ts'
import type { Draft } from '../../src/model/draft.ts'
import { type GateCheck, gateQuestions } from '../../src/reputation/gate/gateChecks.ts'
import { useDo } from '../hooks/useDo.ts'
import { useGate, useGateDecisions } from '../hooks/useGate.ts'
import { useSession } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { checkResult, coolingSentence, gateCount, gateText, gateWords } from '../text/gate.ts'
import classes from './Gate.module.css'

const icons: Record<GateCheck['result'], TablerIcon> = {
  passed: IconCircleCheck,
  open: IconCircleX,
  asks: IconCircle,
  waits: IconHourglass,
  overridden: IconShieldOff,
}

/** What is asked of a draft before it is ready, each check with its result. */
export function GatePanel({ draft }: { readonly draft: Draft }) {
  const checks = useGate(draft.id)
  const wait = useGateDecisions(draft.id).find(({ kind }) => kind === 'cooling-off')
  if (!checks) return null
  const waits = checks.some(({ result }) => result === 'waits')
  return (
    <section className={classes.gate} aria-label={gateText.title}>
      <h2>
        {gateText.title} <span className="num">{gateCount(checks)}</span>
      </h2>
      {waits && wait?.until && (
        <p className={classes.wait}>{coolingSentence(wait.until, wait.reason, new Date())}</p>
      )}
      <ul>
        {checks.map((check) => (
          <Check key={check.id} draftId={draft.id} check={check} />
        ))}
      </ul>
    </section>
  )
}

interface CheckProps {
  readonly draftId: string
  readonly check: GateCheck
}

/** One check; what can be answered to it, and a way through against it, open under it. */
function Check({ draftId, check }: CheckProps) {
  const [open, setOpen] = useState(false)
  const within = useId()
  const Icon = icons[check.result]
  return (
    <li data-result={check.result}>
      <UnstyledButton
        className={classes.check}
        aria-expanded={open}
        aria-controls={within}
        onClick={() => setOpen(!open)}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <span>{gateWords[check.id].name}</span>
        <span className={classes.result}>{checkResult(check, new Date())}</span>
      </UnstyledButton>
      <div id={within} hidden={!open}>
        {open && <Ways draftId={draftId} check={check} />}
      </div>
    </li>
  )
}

function Ways({ draftId, check }: CheckProps) {
  const perform = useDo()
  const { context } = useSession()
  const { id, result, reason } = check
  const answers = result === 'passed' && !check.answer ? [] : (gateQuestions[id]?.answers ?? [])
  const override = () =>
    useLayers.getState().open({
      kind: 'reason',
      title: gateText.overrideTitle,
      hint: gateText.overrideHint,
      verb: gateText.override,
      onReason: (given) => overrideCheck(context, draftId, id, given),
    })
  return (
    <div className={classes.ways}>
      {reason && <p>{reason}</p>}
      {result !== 'waits' &&
        answers.map((answer) => (
          <Button
            key={answer}
            aria-pressed={check.answer === answer}
            onClick={() => void perform((c) => answerGate(c, draftId, id, answer))}
          >
            {gateWords[id].answers?.[answer]}
          </Button>
        ))}
      {result !== 'passed' && result !== 'overridden' && (
        <Button variant="subtle" onClick={override}>
          {gateText.override}
        </Button>
      )}
    </div>
  )
}
