import type { PublicationDate } from '../../src/model/publicationDate.ts'
import { dayFormat, timeFormat, timeOf } from './dateFormat.ts'

const dayMonth = dayFormat({ day: 'numeric', month: 'short' })
const monthYear = dayFormat({ month: 'short', year: 'numeric' })
const weekDay = dayFormat({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})
const weekDayYear = dayFormat({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const dayMonthYear = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' })
/** 24-hour or 12-hour as the system says. */
const clock = timeFormat()

/** A date for a column: `Nov 19` this year, `Nov 2025` before. */
export function columnDate(iso: string, now: Date): string {
  const date = new Date(iso)
  return date.getFullYear() === now.getFullYear() ? dayMonth.format(date) : monthYear.format(date)
}

/** `Nov 19, 2026`: of a moment, as it is on the wall; of a day, that day in every zone. */
export function fullDate(iso: string): string {
  const date = new Date(iso.length === 'YYYY-MM-DD'.length ? `${iso}T12:00:00` : iso)
  return dayMonthYear.format(date)
}

/** `7:10 AM`: the time of a moment, as it is on the wall. */
export function clockTime(moment: string | number): string {
  return timeOf(clock, new Date(moment))
}

/** `today, 7:10 AM`, `yesterday, 11:10 PM`, `Sun Nov 22, 7:10 AM`. */
export function momentWords(iso: string, now: Date): string {
  const date = new Date(iso)
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  const time = timeOf(clock, date)
  if (days === 0) return `today, ${time}`
  if (days === 1) return `yesterday, ${time}`
  const day = date.getFullYear() === now.getFullYear() ? weekDay : weekDayYear
  return `${plainDay(day, date)}, ${time}`
}

/** A publication date no more precise than its source: `2026`, `Sep 2002`, `Dec 24, 2019`, `Wed Nov 18, 2026, 7:42 PM`. */
export function publicationWords(date: PublicationDate): string {
  if (date.given) return date.given
  const [year = 1970, month = 1, day = 1] = date.value.slice(0, 10).split('-').map(Number)
  // A date without a time belongs to no zone: it is formatted from its own parts and cannot shift by a day.
  const local = new Date(2000, month - 1, day)
  local.setFullYear(year)
  switch (date.precision) {
    case 'year':
      return String(year)
    case 'month':
      return monthYear.format(local)
    case 'day':
      return dayMonthYear.format(local)
    case 'instant': {
      const instant = new Date(date.value)
      return `${plainDay(weekDayYear, instant)}, ${timeOf(clock, instant)}`
    }
  }
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** `Sun Nov 22`, without the comma some systems put after the day of the week. */
function plainDay(format: Intl.DateTimeFormat, date: Date): string {
  return format.format(date).replace(',', '')
}
