import { Button, UnstyledButton } from '@mantine/core'
import {
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconShieldOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { answerGate } from '../../src/commands/answerGate.ts'
import { overrideCheck } from '../../src/commands/decideAtGate.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { type GateCheck, gateQuestions } from '../../src/reputation/gate/gateCheck.ts'
import { useDo } from '../hooks/useDo.ts'
import { useGateDecisions } from '../hooks/useGate.ts'
import { useSession } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { checkResult, coolingSentence, gateCount, gateText, gateWords } from '../text/gate.ts'
import { namesSomebody } from '../workers/namesSomebody.ts'
import classes from './Gate.module.css'

const icons: Record<GateCheck['result'], TablerIcon> = {
  passed: IconCircleCheck,
  open: IconCircleX,
  asks: IconCircle,
  waits: IconHourglass,
  overridden: IconShieldOff,
}

interface GatePanelProps {
  readonly draftId: string
  /** Undefined until they are known. */
  readonly checks: readonly GateCheck[] | undefined
}

/** What is asked of a draft before it is ready: what is open, the answered behind a button. */
export function GatePanel({ draftId, checks }: GatePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const [all, setAll] = useState(false)
  const wait = useGateDecisions(draftId).find(({ kind }) => kind === 'cooling-off')
  const answered = checks?.filter(isAnswered) ?? []
  const open = checks?.filter((check) => !isAnswered(check)) ?? []
  // What was answered leaves the list: the focus stays with what is asked.
  const stay = () => panel.current?.focus()
  return (
    <section ref={panel} className={classes.gate} aria-label={gateText.title} tabIndex={-1}>
      <header className={classes.head}>
        <h2>
          {gateText.title}{' '}
          <span className={`${classes.passed} num`}>{checks && gateCount(checks)}</span>
        </h2>
        {answered.length > 0 && (
          <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {gateText.answered(answered.length, all)}
          </Button>
        )}
      </header>
      <ul>
        {(all ? [...open, ...answered] : open).map((check) => (
          <Check key={check.id} draftId={draftId} check={check} wait={wait} onAnswered={stay} />
        ))}
      </ul>
    </section>
  )
}

function isAnswered({ result }: GateCheck): boolean {
  return result === 'passed' || result === 'overridden'
}

interface CheckProps {
  readonly draftId: string
  readonly check: GateCheck
  /** What the draft waits for, where it has to cool off. */
  readonly wait: GateDecision | undefined
  readonly onAnswered: () => void
}

/** One check, answered in place; a way through against it opens under it. */
function Check({ draftId, check, wait, onAnswered }: CheckProps) {
  const [open, setOpen] = useState(false)
  const within = useId()
  const perform = useDo()
  const Icon = icons[check.result]
  const { id, result, answer: given } = check
  const asks = result !== 'waits' && (result !== 'passed' || given !== undefined)
  const answers = asks && (!isAnswered(check) || open) ? (gateQuestions[id]?.answers ?? []) : []
  return (
    <li data-result={result}>
      <div className={classes.line}>
        <UnstyledButton
          className={classes.check}
          aria-expanded={open}
          aria-controls={within}
          onClick={() => setOpen(!open)}
        >
          <Icon size={16} stroke={1.75} aria-hidden="true" />
          <span>{gateWords[id].name}</span>{' '}
          <span className={answers.length > 0 ? 'visually-hidden' : classes.result}>
            {checkResult(check, new Date())}
          </span>
        </UnstyledButton>
        {answers.length > 0 && (
          <span className={classes.answers}>
            {answers.map((answer) => (
              <Button
                key={answer}
                variant="subtle"
                aria-pressed={given === answer}
                onClick={() => {
                  onAnswered()
                  void perform((c) => answerGate(c, draftId, id, answer))
                }}
              >
                {gateWords[id].answers?.[answer]}
              </Button>
            ))}
          </span>
        )}
      </div>
      <div id={within} hidden={!open}>
        {open && <WayThrough draftId={draftId} check={check} wait={wait} onAnswered={onAnswered} />}
      </div>
    </li>
  )
}

/** Why a check stands as it does, and the way through against it. */
function WayThrough({ draftId, check: { id, result, reason }, wait }: CheckProps) {
  const { context } = useSession()
  const override = () =>
    useLayers.getState().open({
      kind: 'reason',
      title: gateText.overrideTitle,
      hint: gateText.overrideHint,
      verb: gateText.override,
      onReason: (reason) => overrideCheck(context, draftId, id, { reason, namesSomebody }),
    })
  return (
    <div className={classes.ways}>
      {reason && <p>{reason}</p>}
      {result === 'waits' && wait?.until && (
        <p>{coolingSentence(wait.until, wait.reason, new Date())}</p>
      )}
      {result !== 'passed' && result !== 'overridden' && (
        <Button variant="subtle" onClick={override}>
          {gateText.override}
        </Button>
      )}
    </div>
  )
}
