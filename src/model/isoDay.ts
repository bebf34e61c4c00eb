/**
 * Days of the calendar as ISO 8601 text (2026-11-23), counted without a clock: no time zone, no clock change and no
 * leap second can move them. The Gregorian calendar is carried on before its time, as ISO 8601 does.
 */
export type IsoDay = string

interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The parts of a day; the first of its month or year where the text names no more. */
function partsOf(day: IsoDay): DayParts {
  // Cut at fixed places: lists of thousands of people are dated at once.
  if (day.length >= 10 && day.charCodeAt(4) === 45) {
    return { year: +day.slice(0, 4), month: +day.slice(5, 7), day: +day.slice(8, 10) }
  }
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return { year, month, day: date }
}

function textOf({ year, month, day }: DayParts): IsoDay {
  const years = year >= 1000 ? `${year}` : String(year).padStart(4, '0')
  return `${years}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days since 1970-01-01, by Hinnant's days_from_civil (howardhinnant.github.io/date_algorithms.html). */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: date } = partsOf(day)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day with a number, the other way round. */
export function dayOfNumber(number: number): IsoDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return textOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day })
}

/** The day `days` later; earlier where it is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(dayNumber(day) + days)
}

/** The same day of a month `months` later; the last of it where it is shorter: 31 January and one month is 28 February. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const parts = partsOf(day)
  const total = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return textOf({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/** Whole days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** Making one takes a millisecond, and a program knows few zones. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** The calendar day of a moment, in the zone of the machine or in an IANA zone. */
export function dayOfMoment(moment: Date, timeZone?: string): IsoDay {
  if (!timeZone) {
    return textOf({
      year: moment.getFullYear(),
      month: moment.getMonth() + 1,
      day: moment.getDate(),
    })
  }
  const parts = formatOf(timeZone).formatToParts(moment)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0)
  return textOf({ year: part('year'), month: part('month'), day: part('day') })
}
