import type { EventKind, EventStatus } from '../../src/model/event.ts'
import { type EventTime, wallOf } from '../../src/model/eventTime.ts'
import type { Weekday } from '../../src/model/recurrenceRule.ts'
import type { DotHue } from '../../src/model/specialty.ts'
import { dateText } from '../../src/model/wallTime.ts'
import type { EditProblem } from '../../src/planner/editOccurrence.ts'
import type { MonthPlace, RepeatForm } from '../../src/planner/repeatForm.ts'
import type { ChangeScope } from '../../src/planner/scopedChange.ts'
import { zoneCity } from '../settings/timeZones.ts'
import { timeFormat } from './dateFormat.ts'
import { dayWords, timeWords } from './days.ts'
import { count } from './en.ts'

export const plannerText = {
  title: 'Planner',
  add: 'New event',
  new: 'New',
  agenda: 'Agenda',
  more: 'More for the calendar',
  addVerb: 'Add the event',
  view: 'View',
  today: 'Today',
  earlier: 'Earlier',
  later: 'Later',
  show: 'Show',
  time: 'Time',
  next: 'Next',
  nothing: 'Nothing scheduled in these weeks',
  nothingNext: 'Nothing in the next two weeks.',
  nothingShown: 'Nothing to show. Some kinds are hidden.',
  name: 'Title',
  kind: 'Kind',
  allDay: 'All day',
  day: 'Day',
  starts: 'Starts',
  ends: 'Ends',
  lastDay: 'Last day',
  from: 'From',
  to: 'To',
  zone: 'Time zone',
  anywhere: 'No time zone',
  save: 'Save the time',
  saveRepeat: 'Save how it repeats',
  ownRule: 'Custom repeat rule:',
  replaceRule: 'Replace the rule',
  gone: 'This event is no longer there.',
  one: 'Not repeating',
  delete: 'Delete',
  repeats: 'Repeats',
  hashtag: 'Hashtag',
  link: 'Link',
  location: 'Place',
  notes: 'Notes',
  tags: 'Tags',
  people: 'People',
  toMeet: 'People to meet',
  savedPosts: 'Saved posts and papers',
  communities: 'Communities',
  within: 'Sessions and deadlines',
  addSession: 'Add a session',
  addDeadline: 'Add a deadline',
  resources: 'Resources',
  conference: 'Part of',
  reminders: 'Reminders',
  joinOn: (service: string | undefined) => (service ? `Join on ${service}` : 'Join the meeting'),
  scope: 'Apply changes to',
  scopeWhy: 'This event is part of a series. Which events do you want to change?',
  moveHint: 'Arrow keys move it, Enter places it, Esc cancels.',
  resizeHint: 'Arrows move its end, Enter puts it there, Esc leaves it.',
  exportOne: 'Export this event',
  trash: 'Move to trash',
  trashSeries: 'Move the whole series to trash',
  specialties: 'Specialties',
  skip: 'Skip this one',
  endHere: 'End the series before this one',
  restore: 'Reset to match the series',
  showHost: 'Show host time too',
  weekStart: 'First day of the week',
  cancelled: 'canceled',
  notReady: 'not ready yet',
  overdue: 'Overdue',
  writeTo: (name: string) => `Write to ${name}`,
  runs: 'This still runs',
  ended: 'It has ended',
  close: 'Close',
} as const

/** The words of one's own posts below the month. */
export const draftStripText = {
  title: 'Drafts',
  hint: (open: number) => `${count(open)} open · drag one onto a day to plan it`,
  board: 'Open the board',
} as const

/** The words of what is prepared for a chat and kept of it. */
export const chatText = {
  title: 'Companion',
  topic: 'Topic',
  led: 'I led it',
  question: 'Question',
  answer: 'Answer',
  addQuestion: 'Add a question',
  removeQuestion: 'Remove the question',
  copy: 'Copy the answer',
  copied: 'Answer copied',
  met: 'People met',
  newContact: 'New contact',
  resources: 'Saved from it',
  transcript: 'Transcript',
  afterwards: 'Afterwards',
  followUp: 'Set a date to write to',
} as const

/** The words of the shipped chats and conferences. */
export const seedText = {
  title: 'Chats and conferences',
  list: 'List',
  chats: 'Chats and journal clubs',
  conferences: 'Conferences',
  seasons: 'Application season',
  find: 'Find by name or subject',
  compiled: 'These lists are not updated automatically. Compiled',
  none: 'Nothing in the list has these words.',
  add: 'Add to the calendar',
  there: 'In the calendar',
  noTime: 'No usual time is known',
  addOpen: 'Add and set its time',
  checked: 'I checked it',
} as const

/** A kind as one is named, as several are, and the dot it has everywhere. */
export const eventKindWords: Record<EventKind, { one: string; many: string; hue: DotHue }> = {
  chat: { one: 'Chat', many: 'Chats', hue: 'blue' },
  'journal-club': { one: 'Journal club', many: 'Journal clubs', hue: 'sky' },
  conference: { one: 'Conference', many: 'Conferences', hue: 'copper' },
  post: { one: 'Post', many: 'My posts', hue: 'moss' },
  'follow-up': { one: 'Follow-up', many: 'Follow-ups', hue: 'stone' },
  meeting: { one: 'Meeting', many: 'Meetings', hue: 'sand' },
  deadline: { one: 'Deadline', many: 'Deadlines', hue: 'rose' },
  review: { one: 'Review', many: 'Reviews', hue: 'navy' },
}
/** The kinds in the order they are offered. */
export const kindsInOrder = Object.keys(eventKindWords) as EventKind[]

export const scopeWords: Record<ChangeScope, string> = {
  this: 'This one',
  following: 'This and following events',
  all: 'All',
}

export const editProblemWords: Record<EditProblem, string> = {
  'end-before-start': 'It would end before it starts.',
  'end-of-another-kind': 'Start and end must both be dates or both be times.',
  'not-repeating': 'It does not repeat.',
  'rule-cannot-move': 'It repeats in a way that cannot move to another day. Change how it repeats.',
}

export const weekdayNames: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

/** `not confirmed since 2019`, `ended Oct 2023`; empty for one's own entries and what is confirmed. */
export function statusOfEvent(status: EventStatus | undefined, today: string): string {
  if (status?.state === 'unverified') return `not confirmed since ${status.since}`
  if (status?.state === 'ended') return status.on ? `ended ${status.on}` : 'ended'
  return status ? `confirmed ${dayWords(status.on, today)}` : ''
}

/** `Mar 3, 2027, 9:00 PM in New York`, or the day alone. */
export function offeredOn(on: EventTime): string {
  const day = dayWords(dateText(wallOf(on)), '')
  return on.kind === 'zoned' ? `${day}, ${hostTimeWords(on)}` : day
}

/** `9:00 PM in New York`. */
export function hostTimeWords({ wall, zone }: { readonly wall: string; readonly zone: string }) {
  return `${timeWords(wall)} in ${zoneCity(zone)}`
}

const clockParts = timeFormat({ hour: 'numeric', timeZone: 'UTC' })

/** `18` or `6 PM` on the hour, else `18:30` or `6:30 PM`, as a narrow column has room for. */
export function shortTimeWords(wall: string): string {
  const parts = clockParts.formatToParts(new Date(`${wall.slice(0, 16)}:00Z`))
  const minute = parts.findIndex(({ type }) => type === 'minute')
  const isHour = parts[minute]?.value === '00'
  return parts
    .filter((_, at) => !isHour || (at !== minute && at !== minute - 1))
    .map(({ value }) => value)
    .join('')
}

const units = { day: 'day', week: 'week', month: 'month', year: 'year' } as const
const ordinals: Record<number, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
}

/** `every week on Thursday`, `every month on the second Tuesday, until 2027-06-30`. */
export function repeatWords(form: RepeatForm): string {
  const every =
    form.every === 1 ? `every ${units[form.unit]}` : `every ${form.every} ${units[form.unit]}s`
  return [every, placeWords(form)].filter(Boolean).join(' ') + endWords(form)
}

/** The words of asking how something repeats. */
export const repeatText = {
  never: 'Does not repeat',
  day: 'Daily',
  week: 'Weekly',
  month: 'Monthly',
  year: 'Yearly',
  every: 'Repeat every',
  on: 'On',
  until: 'Ends',
  times: 'Occurrences',
  lastDay: 'Last day of the month',
  ends: { never: 'Never', after: 'After a number of times', on: 'On a date' },
} as const

/** `day 26`, `the fourth Thursday`, `the last Thursday`. */
export function monthPlaceWords(place: MonthPlace): string {
  if (place.kind === 'day') return place.day === -1 ? 'the last day' : `the ${nthWords(place.day)}`
  return `the ${ordinals[place.nth] ?? `${place.nth}th`} ${weekdayNames[place.weekday]}`
}

const ordinalOf = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `1st`, `22nd`, `26th`. */
function nthWords(day: number): string {
  return `${day}${endings[ordinalOf.select(day)] ?? 'th'}`
}

function placeWords(form: RepeatForm): string {
  if (form.unit === 'week') {
    const names = (form.weekdays ?? []).map((day) => weekdayNames[day])
    return names.length > 0 ? `on ${names.join(', ')}` : ''
  }
  if (form.unit === 'day' || !form.place) return ''
  if (form.place.kind === 'day')
    return form.place.day === -1 ? 'on the last day' : `on the ${nthWords(form.place.day)}`
  return `on the ${ordinals[form.place.nth] ?? `${form.place.nth}th`} ${weekdayNames[form.place.weekday]}`
}

function endWords({ end }: RepeatForm): string {
  if (end.kind === 'never') return ''
  return end.kind === 'after' ? `, ${end.count} times` : `, until ${dayWords(end.date, '')}`
}

/** A lead time that is not offered: `45 minutes before`, `9 hours after the start`; of a whole day the time of day. */
export function reminderWords(minutes: number, wholeDay: boolean): string {
  const amount = Math.abs(minutes)
  if (wholeDay && minutes < 0 && amount < 1_440) {
    return `That day at ${timeWords(`2000-01-01T${two(Math.floor(amount / 60))}:${two(amount % 60)}`)}`
  }
  const [number, unit] =
    amount % 1_440 === 0
      ? [amount / 1_440, 'day']
      : amount % 60 === 0
        ? [amount / 60, 'hour']
        : [amount, 'minute']
  return `${number} ${unit}${number === 1 ? '' : 's'} ${minutes < 0 ? 'after the start' : 'before'}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** How long before something one is reminded. */
export const reminderChoices: readonly { readonly value: string; readonly label: string }[] = [
  { value: '0', label: 'When it starts' },
  { value: '10', label: '10 minutes before' },
  { value: '60', label: '1 hour before' },
  { value: '1440', label: '1 day before' },
  { value: '10080', label: '1 week before' },
]
