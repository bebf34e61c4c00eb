import type { PublicationDate } from '../../src/model/publicationDate.ts'

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' })
const weekDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})
const weekDayYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
/** 24-hour or 12-hour as the system says. */
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** A date for a column: `19 Nov` this year, `Nov 2025` before. */
export function columnDate(iso: string, now: Date): string {
  const date = new Date(iso)
  return date.getFullYear() === now.getFullYear() ? dayMonth.format(date) : monthYear.format(date)
}

/** `19 Nov 2026`: of a moment, as it is on the wall; of a day, that day in every zone. */
export function fullDate(iso: string): string {
  const date = new Date(iso.length === 'YYYY-MM-DD'.length ? `${iso}T12:00:00` : iso)
  return `${dayMonth.format(date)} ${date.getFullYear()}`
}

/** `07:10`: the time of a moment, as it is on the wall. */
export function clockTime(moment: string | number): string {
  return clock.format(new Date(moment))
}

/** `today, 07:10`, `yesterday, 23:10`, `Sun 22 Nov, 07:10`. */
export function momentWords(iso: string, now: Date): string {
  const date = new Date(iso)
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  const time = clock.format(date)
  if (days === 0) return `today, ${time}`
  if (days === 1) return `yesterday, ${time}`
  const day = date.getFullYear() === now.getFullYear() ? weekDay : weekDayYear
  return `${plainDay(day, date)}, ${time}`
}

/** A publication date no more precise than its source: `2026`, `Sep 2002`, `24 Dec 2019`, `Wed 18 Nov 2026, 19:42`. */
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
      return `${dayMonth.format(local)} ${year}`
    case 'instant': {
      const instant = new Date(date.value)
      return `${plainDay(weekDayYear, instant)}, ${clock.format(instant)}`
    }
  }
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** `Sun 22 Nov`, without the comma some systems put after the day of the week. */
function plainDay(format: Intl.DateTimeFormat, date: Date): string {
  return format.format(date).replace(',', '')
}
