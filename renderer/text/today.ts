import type { InteractionKind } from '../../src/model/interaction.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { LetterStage } from '../../src/model/mentorship.ts'
import type { NextStep } from '../../src/planner/nextStep.ts'
import type { ReasonToWrite } from '../../src/planner/reasonToWrite.ts'
import { dayWords, nearDayWords } from './days.ts'
import { count } from './en.ts'
import { plainLine } from './plainLine.ts'

/** The words of Today and of the lists beside it. */

export const todayText = {
  title: 'Today',
  writeTo: 'Write to',
  meeting: 'Meeting brief',
  promises: 'Promises due',
  toRead: 'To read',
  letters: 'Letters due',
  presence: 'Online presence',
  step: 'One next step',
  write: 'Write',
  later: 'Later',
  open: 'Open',
  openBrief: 'Open brief',
  online: 'Online today',
  join: 'Join',
  openEvent: 'Open',
  allDay: 'All day',
  settle: 'Wrap up',
  done: 'Done',
  thanked: 'Thanked',
  reminded: 'Reminded',
  quiet: 'Nothing is due today.',
  quietAhead: (next: string) => `Nothing is due today. Next: ${next}.`,
} as const

export const listText = {
  'follow-ups': 'All follow-ups',
  promises: 'Promises I made',
  letters: 'Letters',
} as const

export const letterStageWords: Record<LetterStage, string> = {
  'to-ask': 'To ask',
  asked: 'Asked',
  agreed: 'Agreed',
  'packet-sent': 'Packet sent',
  submitted: 'Submitted',
  declined: 'Declined',
}

const spokeWords: Record<InteractionKind, string> = {
  met: 'Met',
  call: 'Last call',
  message: 'Last message',
  email: 'Last email',
  comment: 'Last comment',
  event: 'Last seen at an event',
  meeting: 'Last meeting',
  letter: 'Last letter',
}

/** `Last email Oct 12`. */
export function lastWords(kind: InteractionKind, on: IsoDay, today: IsoDay): string {
  return `${spokeWords[kind]} ${dayWords(on, today)}`
}

/** Why to write, as a sentence without its stop. */
export function reasonWords(reason: ReasonToWrite, today: IsoDay): string {
  switch (reason.code) {
    case 'my-promise':
      return `You promised: ${clause(reason.text)}${reason.due ? `, by ${nearDayWords(reason.due, today)}` : ''}`
    case 'their-work':
      return `New from them in your library: ${clause(reason.title)}`
    case 'their-promise':
      return `They promised on ${dayWords(reason.madeOn, today)}: ${clause(reason.text)}`
    case 'shared-event':
      return `You are both at ${reason.name}, ${nearDayWords(reason.on, today)}`
    case 'letter-not-thanked':
      return `Letter submitted ${dayWords(reason.submittedOn, today)}, not yet thanked`
    case 'last-said':
      return `Last note: ${clause(plainLine(reason.text))}`
  }
}

/** What the one next step is: what to do, and why. */
export function stepWords(step: NextStep): { readonly what: string; readonly why: string } {
  switch (step.code) {
    case 'add-person':
      return {
        what: 'Add the first person',
        why: 'Add a mentor, a letter writer, or someone you met: Plexus then tells you when to write, and why',
      }
    case 'name-mentor':
      return {
        what: 'Find a mentor',
        why: 'Suggested from what you saved; a mentor gets meetings, goals, and a follow-up schedule of their own',
      }
    case 'plan-meeting':
      return {
        what: `Plan a meeting with ${step.name}`,
        why: 'No meeting with a mentor is planned',
      }
    case 'sort-captured':
      return {
        what: `Sort ${count(step.count)} captured ${step.count === 1 ? 'item' : 'items'}`,
        why: 'Without a specialty or a tag they are hard to find again',
      }
  }
}

/** `6 min`, `1 h`. */
export function minutesWords(minutes: number): string {
  return minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}

/** `2 set aside for today`. */
export function setAsideWords(value: number): string {
  return `${count(value)} set aside for today`
}

/** At most some hundred letters, cut at a word. */
export function shorten(text: string, most = 110): string {
  const line = text
    .slice(0, 10 * most)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20))}…`
}

/** Shortened and without its full stop, to stand within a sentence. */
function clause(text: string): string {
  return shorten(text).replace(/(?<!\.)\.$/, '')
}
