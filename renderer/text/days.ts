import { daysBetween, type IsoDay } from '../../src/model/isoDay.ts'
import { dayFormat, timeFormat, timeOf } from './dateFormat.ts'

/** The words for days of the calendar: no clock and no zone has a say in them. */

const parts = (options: Intl.DateTimeFormatOptions) => dayFormat({ ...options, timeZone: 'UTC' })
const dayMonth = parts({ day: 'numeric', month: 'short' })
const dayMonthYear = parts({ day: 'numeric', month: 'short', year: 'numeric' })
const weekday = parts({ weekday: 'short' })
const longDay = parts({ weekday: 'long', day: 'numeric', month: 'long' })
const dayLongMonth = parts({ day: 'numeric', month: 'long' })
const clock = timeFormat({ timeZone: 'UTC' })

function noon(day: IsoDay): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`)
}

/** `Oct 12` this year, `Oct 12, 2025` in another. */
export function dayWords(day: IsoDay, today: IsoDay): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return (sameYear ? dayMonth : dayMonthYear).format(noon(day))
}

/** `Monday, November 23`. */
export function longDayWords(day: IsoDay): string {
  return longDay.format(noon(day))
}

/** `December 1`. */
export function dayAndMonthWords(day: IsoDay): string {
  return dayLongMonth.format(noon(day))
}

/** `Mon`. */
export function weekdayWords(day: IsoDay): string {
  return weekday.format(noon(day))
}

/** `today`, `tomorrow`, `Wed` within a week, else `Dec 12`. */
export function nearDayWords(day: IsoDay, today: IsoDay): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 1 && days < 7 ? weekdayWords(day) : dayWords(day, today)
}

/** How a due day is said, and whether it is late, due or to come. */
export interface DueWords {
  readonly words: string
  readonly tone: 'late' | 'due' | 'plain'
}

/** `3 days overdue`, `Due today`, `Due Wed`, `Due Dec 12`. */
export function dueWords(dueOn: IsoDay, today: IsoDay): DueWords {
  const late = daysBetween(dueOn, today)
  if (late > 0) return { words: `${lateWords(late)} overdue`, tone: 'late' }
  if (late === 0) return { words: 'Due today', tone: 'due' }
  return { words: `Due ${nearDayWords(dueOn, today)}`, tone: 'plain' }
}

/** Days up to two months, then months, then years: the column stays narrow. */
function lateWords(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`
  if (days < 730) return `${Math.floor(days / 30.44)} months`
  return `${Math.floor(days / 365.25)} years`
}

/** The time of a wall time, as the system writes it: `2:30 PM`. */
export function timeWords(at: string): string {
  return timeOf(clock, new Date(`${at.slice(0, 16)}:00Z`))
}

/** `Nov 23 – 29, 2026`. */
export function daysWords(first: IsoDay, last: IsoDay): string {
  return dayMonthYear.formatRange(noon(first), noon(last))
}
