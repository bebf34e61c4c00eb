import type { Reminder } from '../model/reminder.ts'
import type { QuietHours } from '../model/reminderSettings.ts'
import { dayInMs } from '../model/wallTime.ts'
import { afterQuiet } from './quietHours.ts'

const minuteInMs = 60_000

/** A reminder is listed for so long after it came due. */
export const listedForMs = 7 * dayInMs
/** How long one that was shown stays listed after what it was about is over. */
const stayedForMs = dayInMs

/**
 * Something one is reminded of. `subject` is `table:id`, `original` the occurrence of a series, `leads` minutes before
 * the start. Instants in ms; what came due before `since`, when it was entered or moved, was never to be shown.
 */
export interface ReminderSubject {
  readonly subject: string
  readonly original?: number | undefined
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly allDay: boolean
  readonly leads: readonly number[]
  readonly since: number
}

/** One reminder that came due; `shownAt` is when it may be shown, `fresh` until it was. */
export interface DueReminder extends Omit<ReminderSubject, 'leads' | 'since'> {
  readonly id: string
  readonly minutes: number
  readonly shownAt: number
  readonly fresh: boolean
}

export interface DueReminders {
  /** The latest first. */
  readonly listed: readonly DueReminder[]
  /** When the next one comes due; undefined where none is known. */
  readonly next: number | undefined
}

interface ReminderClock {
  readonly now: number
  readonly zone: string
  readonly quiet?: QuietHours | undefined
}

/**
 * What came due and was not put away, and when the next one will. Quiet hours put off to their end; a moved event
 * reminds anew, because its reminders are others.
 */
export function dueReminders(
  subjects: readonly ReminderSubject[],
  rows: ReadonlyMap<string, Reminder>,
  clock: ReminderClock,
): DueReminders {
  const { now } = clock
  const listed: DueReminder[] = []
  let next: number | undefined
  for (const reminder of subjects.flatMap((subject) => remindersOf(subject, rows, clock))) {
    if (reminder.shownAt > now) {
      next = Math.min(next ?? Number.POSITIVE_INFINITY, reminder.shownAt)
    } else if (isListed(reminder, now)) listed.push(reminder)
  }
  listed.sort((a, b) => b.shownAt - a.shownAt || a.startsAt - b.startsAt)
  return { listed, next }
}

function remindersOf(
  { leads, since, ...subject }: ReminderSubject,
  rows: ReadonlyMap<string, Reminder>,
  { zone, quiet }: ReminderClock,
): DueReminder[] {
  return [...new Set(leads)].flatMap((minutes) => {
    const dueAt = subject.startsAt - minutes * minuteInMs
    const id = reminderId(subject, minutes)
    const row = rows.get(id)
    if (row?.state === 'done' || (!row && dueAt < since)) return []
    const snoozed = row?.state === 'snoozed' ? Date.parse(row.dueAt) : undefined
    const shownAt = afterQuiet(snoozed ?? dueAt, quiet, zone)
    return { ...subject, id, minutes, shownAt, fresh: row?.state !== 'shown' }
  })
}

function isListed({ shownAt, endsAt, fresh }: DueReminder, now: number): boolean {
  return now - shownAt < listedForMs && (fresh || now - Math.max(endsAt, shownAt) < stayedForMs)
}

/** Names a reminder of an occurrence where it stands now. */
export function reminderId(
  { subject, original, startsAt }: Pick<ReminderSubject, 'subject' | 'original' | 'startsAt'>,
  minutes: number,
): string {
  return `${subject}@${original ?? ''}#${minutes}@${startsAt}`
}
