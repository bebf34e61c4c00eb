import type { CoolingCause } from '../../src/reputation/gate/coolingOff.ts'
import type { GateCheck, GateCheckId } from '../../src/reputation/gate/gateCheck.ts'
import { momentWords } from './dates.ts'
import { count } from './en.ts'

export const gateText = {
  title: 'Before it is ready',
  answered: (number: number, shown: boolean) =>
    `${shown ? 'Hide' : 'Show'} the ${count(number)} answered`,
  markReady: 'Mark ready',
  isReady: 'Ready: every check was passed or overridden',
  override: 'Override with a reason',
  overrideTitle: 'Override this check',
  overrideHint: 'The reason is kept with the draft. It holds as long as the draft says the same.',
  dismiss: 'Dismiss with a reason',
  dismissTitle: 'Dismiss this finding',
  dismissHint:
    'The rule and your reason are kept; the words that were found are not. Name nobody in the reason.',
  reason: 'Reason',
  dismissed: 'Dismissed',
  bringBack: 'Bring back',
  acknowledge: 'Explain why you cite it anyway',
  acknowledgeTitle: 'A retracted source',
  acknowledgeHint: 'A retracted paper may be named where the post says that it is retracted.',
} as const

interface CheckWords {
  readonly name: string
  /** What the answers are called, by answer. */
  readonly answers?: Readonly<Record<string, string>>
}

export const gateWords: Record<GateCheckId, CheckWords> = {
  'no-block': { name: 'No blocking finding' },
  recognise: {
    name: 'Would the patient or family recognize it?',
    answers: { no: 'No', yes: 'Yes' },
  },
  consent: {
    name: 'Consent for any real patient',
    answers: { invented: 'Invented, and it says so', real: 'A real patient' },
  },
  sources: {
    name: 'Each claim has a source you read',
    answers: { 'no-claim': 'It claims nothing' },
  },
  'not-retracted': { name: 'No retracted source' },
  interest: { name: 'Interests disclosed', answers: { none: 'Nothing to disclose' } },
  advice: { name: 'No individual medical advice', answers: { looked: 'Reviewed: none' } },
  tone: {
    name: 'Tone you would stand by in an interview',
    answers: { looked: 'Reviewed: I stand by it' },
  },
  exam: { name: 'No exam content, Match rules kept', answers: { looked: 'Reviewed: none' } },
  'alt-text': { name: 'Every image is described' },
  video: { name: 'Video captioned, transcribed, clean' },
  credit: { name: 'Colleagues asked before they are named', answers: { asked: 'Asked' } },
  'cooling-off': { name: 'Cooling-off period', answers: { looked: 'Reviewed again' } },
}

const causeWords: Record<CoolingCause, string> = {
  block: 'Drafts that had a blocking finding wait, and ask for a second look.',
  night: 'Drafts written at night wait for the morning.',
  call: 'Drafts written after a call shift have to wait.',
}

/** `Cooling off until Tue 24 Nov, 19:40. Drafts written at night wait for the morning. …` */
export function coolingSentence(until: string, because: string, now: Date): string {
  const cause = causeWords[because as CoolingCause] ?? ''
  return `Cooling off until ${momentWords(until, now)}. ${cause} You can keep writing.`
}

/** The result of a check, at the right of its name: `2 open`, `your answer`, `checked`, `until today, 19:40`. */
export function checkResult(check: GateCheck, now: Date): string {
  const { id, result, open = 0, all, answer, until } = check
  switch (result) {
    case 'passed':
      return answer ? (gateWords[id].answers?.[answer] ?? 'answered') : 'checked'
    case 'asks':
      return until ? 'a second look' : 'your answer'
    case 'waits':
      return `until ${momentWords(until ?? '', now)}`
    case 'overridden':
      return 'overridden'
    case 'open':
      if (answer) return gateWords[id].answers?.[answer] ?? 'answered'
      return all === undefined ? `${count(open)} open` : `${count(open)} of ${count(all)} missing`
  }
}

/** `2 of 12`: how many checks are passed. */
export function gateCount(checks: readonly GateCheck[]): string {
  const good = checks.filter(({ result }) => result === 'passed' || result === 'overridden')
  return `${count(good.length)} of ${count(checks.length)}`
}

/** How many checks still close the gate. */
export function openChecks(checks: readonly GateCheck[]): number {
  return checks.filter(({ result }) => result !== 'passed' && result !== 'overridden').length
}

/** Why a draft cannot be marked ready. */
export function gateClosedWords(checks: readonly GateCheck[]): string {
  const open = openChecks(checks)
  return open === 1 ? 'One check is open' : `${count(open)} checks are open`
}
