import { addDays, addMonths, dayNumber, daysInMonth, type IsoDay } from '../model/isoDay.ts'
import type { PublicationDate } from '../model/publicationDate.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The names of each day of the week, from Monday on. */
const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Which way a date without a year, or a day of the week, is meant: what was said lies behind, what is due ahead. */
export type Meant = 'past' | 'future'

/**
 * A date as it is said or typed: today, the day after tomorrow, Friday, in two weeks, 3 days ago, 28 Oct, Wed Oct 28 2026,
 * 28/10/2026 is not understood (its order is not known), 2026-10-28, October 2026, 2026-10, 2026.
 * As precise as it was said. Undefined where it is not understood or no such day exists.
 */
export function readSpokenDate(
  text: string,
  today: IsoDay,
  meant: Meant,
): PublicationDate | undefined {
  const words = text.trim().toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ').trim()
  const day = relativeDay(words, today, meant) ?? namedDay(words, today, meant)
  if (day) return { value: day, precision: 'day' }
  return isoDate(words) ?? monthOfYear(words, today, meant)
}

/** Like readSpokenDate, where only a whole day will do. */
export function readSpokenDay(text: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  const date = readSpokenDate(text, today, meant)
  return date?.precision === 'day' ? date.value : undefined
}

const near: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  now: 0,
  yesterday: -1,
  tomorrow: 1,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  'day before yesterday': -2,
  'the day before yesterday': -2,
}

const away: Readonly<Record<string, string>> = {
  'next week': 'in 1 week',
  'last week': '1 week ago',
  'next month': 'in 1 month',
  'last month': '1 month ago',
}

function relativeDay(words: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  if (Object.hasOwn(near, words)) return addDays(today, near[words] ?? 0)
  return countedDay(away[words] ?? words, today, meant) ?? dayOfWeek(words, today, meant)
}

/** `in 2 weeks`, `3 days ago`; `2 weeks` alone lies where it is meant. */
function countedDay(words: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  const counted = /^(in )?(an?|[a-z]{3,6}|\d{1,3}) (day|week|month|year)s?( ago)?$/.exec(words)
  const [, ahead, number = '', unit, ago] = counted ?? []
  const counts = countOf(number)
  if (!unit || counts < 1 || (ahead && ago)) return undefined
  const sign = ago || (!ahead && meant === 'past') ? -1 : 1
  const times = counts * sign
  switch (unit) {
    case 'day':
      return addDays(today, times)
    case 'week':
      return addDays(today, times * 7)
    case 'month':
      return addMonths(today, times)
    default:
      return addMonths(today, times * 12)
  }
}

/** `3`, `three`, `a`; 0 for another word. */
function countOf(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  return /^an?$/.test(number) ? 1 : Math.max(0, numbers.indexOf(number))
}

/** 0 for Monday to 6 for Sunday; -1 for another word. */
function weekdayNamed(name: string): number {
  return weekdays.findIndex((names) => names.includes(name))
}

/** The day of the week, 0 for Monday: 1970-01-01 was a Thursday. */
function weekdayOf(day: IsoDay): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** Friday is the last or the next one, never today: that is called so. */
function dayOfWeek(words: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  const name = /^(?:on |last |next |this )?([a-z]{3,9})$/.exec(words)?.[1] ?? ''
  const at = weekdayNamed(name)
  if (at < 0) return undefined
  const ahead = (at - weekdayOf(today) + 7) % 7 || 7
  if (meant === 'future') return addDays(today, ahead)
  return addDays(today, ahead === 7 ? -7 : ahead - 7)
}

/** `Oct 28`, and with its day of the week `Wed Oct 28`: where that is another day, the date is not understood. */
function namedDay(words: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  const [, name = '', rest = ''] = /^([a-z]{3,9}) (.{4,})$/.exec(words) ?? []
  const weekday = weekdayNamed(name)
  if (weekday < 0) return dayOfMonth(words, today, meant)
  const day = dayOfMonth(rest, today, meant)
  return day !== undefined && weekdayOf(day) === weekday ? day : undefined
}

function dayOfMonth(words: string, today: IsoDay, meant: Meant): IsoDay | undefined {
  const inOrder = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})(?: (\d{4}))?$/.exec(words)
  const american = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(words)
  const date = inOrder?.[1] ?? american?.[2]
  const month = monthNumber(inOrder?.[2] ?? american?.[1] ?? '')
  if (!date || !month) return undefined
  const year = inOrder?.[3] ?? american?.[3]
  if (year) return dayIn(Number(year), month, Number(date))
  return nearestYear(today, meant, (each) => dayIn(each, month, Number(date)))
}

/** The last such day up to today, or the first from today on. */
function nearestYear(
  today: IsoDay,
  meant: Meant,
  dayOf: (year: number) => IsoDay | undefined,
): IsoDay | undefined {
  const year = Number(today.slice(0, 4))
  const step = meant === 'past' ? -1 : 1
  // A leap day comes round within eight years at most.
  for (let tried = 0; tried <= 8; tried += 1) {
    const day = dayOf(year + tried * step)
    if (day && (meant === 'past' ? day <= today : day >= today)) return day
  }
  return undefined
}

function isoDate(words: string): PublicationDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(words) ?? []
  if (!year) return undefined
  if (!month) return { value: year, precision: 'year' }
  if (!day) {
    return Number(month) >= 1 && Number(month) <= 12
      ? { value: `${year}-${month}`, precision: 'month' }
      : undefined
  }
  const value = dayIn(Number(year), Number(month), Number(day))
  return value ? { value, precision: 'day' } : undefined
}

function monthOfYear(words: string, today: IsoDay, meant: Meant): PublicationDate | undefined {
  const [, name = '', given] = /^([a-z]{3,9})(?: (\d{4}))?$/.exec(words) ?? []
  const month = monthNumber(name)
  if (!month) return undefined
  const two = String(month).padStart(2, '0')
  const thisYear = Number(today.slice(0, 4))
  const now = today.slice(5, 7)
  const passed = meant === 'past' ? two > now : two < now
  const shift = passed ? (meant === 'past' ? -1 : 1) : 0
  const year = given ? Number(given) : thisYear + shift
  return { value: `${String(year).padStart(4, '0')}-${two}`, precision: 'month' }
}

/** 1 to 12 for a month's name or its first letters; 0 for another word. */
function monthNumber(name: string): number {
  const full =
    'january february march april may june july august september october november december'.split(
      ' ',
    )
  return (
    full.findIndex(
      (each, at) => each === name || months[at] === name || (name === 'sept' && at === 8),
    ) + 1
  )
}

function dayIn(year: number, month: number, day: number): IsoDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
