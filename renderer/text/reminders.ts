import type { DueReminder } from '../../src/planner/dueReminders.ts'
import { dayFormat, timeFormat, timeOf } from './dateFormat.ts'

/** The words of reminders and their settings. */
export const reminderText = {
  title: 'Reminders',
  none: 'Nothing to be reminded of now.',
  open: 'Open',
  done: 'Dismiss',
  allDone: 'Dismiss all',
  snooze: 'Snooze',
  meeting: 'Mentor meeting',
  meetingWith: (names: string) => `Meeting with ${names}`,
  post: (name: string) => `Post: ${name}`,
  discreetTitle: 'Plexus',
  discreetBody: 'Something in your calendar is due.',
  show: 'Show reminders',
  settings: 'Reminders',
  shown: 'System notifications',
  on: 'On',
  off: 'Off',
  discreet: 'Hide details',
  discreetHint:
    'Shown while Plexus runs, at the lead times of each event. With details hidden, nobody next to you can read what is due.',
  records: 'Meetings and posts',
  recordsHint: 'Mentor meetings and planned posts have no lead times of their own.',
  quiet: 'Quiet hours',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  quietHint: 'What comes due meanwhile is shown when they end.',
  noQuiet: 'No quiet hours',
  running: 'In the background',
  keepInTray: 'Stay in the notification area',
  openAtLogin: 'Open at login',
  runningHint: 'Closing the window then leaves Plexus running; Quit in its menu ends it.',
} as const

/** Lead times offered for meetings and posts, in minutes. */
export const recordLeads = [
  { minutes: undefined, words: 'Not at all' },
  { minutes: 0, words: 'When it begins' },
  { minutes: 10, words: '10 minutes before' },
  { minutes: 30, words: '30 minutes before' },
  { minutes: 60, words: 'An hour before' },
  { minutes: 1_440, words: 'A day before' },
] as const

/** How long a reminder can sleep, in minutes. */
export const snoozes = [
  { minutes: 10, words: '10 minutes' },
  { minutes: 60, words: 'An hour' },
  { minutes: 1_440, words: 'A day' },
] as const

/** `2 reminders came due while Plexus was closed`. */
export function missedWords(count: number): string {
  return count === 1
    ? 'A reminder came due while Plexus was closed'
    : `${count} reminders came due while Plexus was closed`
}

/** `The system showed no message of 2 reminders`. */
export function unshownWords(count: number): string {
  return `The system showed no message of ${count === 1 ? 'a reminder' : `${count} reminders`}`
}

/** `1 reminder`, `4 reminders`. */
export function remindersWords(count: number): string {
  return count === 1 ? '1 reminder' : `${count} reminders`
}

/** `Today, 9:00 PM`, `Began Nov 25, 2026, 9:00 PM`; a whole day has no time. */
export function reminderWhen({ startsAt, allDay }: DueReminder, now: number, zone: string): string {
  const day = dayFormat({ timeZone: zone, dateStyle: 'medium' })
  const time = timeFormat({ timeZone: zone })
  const isToday = day.format(startsAt) === day.format(now)
  const words = [
    isToday ? 'today' : day.format(startsAt),
    ...(allDay ? [] : [timeOf(time, startsAt)]),
  ]
  const when = words.join(', ')
  return startsAt < now ? `Began ${when}` : when.charAt(0).toUpperCase() + when.slice(1)
}
