import { type Weekday, weekdays } from '../model/recurrenceRule.ts'
import { dateMs, dateText, dayInMs, dayStart } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import type { Occurrence } from './occurrence.ts'
import { weekdayOf } from './simpleDates.ts'

/** An occurrence as it stands on one day: `began` on an earlier day, `goesOn` on a later one. */
export interface DayEntry {
  readonly occurrence: Occurrence
  readonly began: boolean
  readonly goesOn: boolean
}

/** `date` is `2026-11-26`; entries are in the order of the occurrences given. */
export interface CalendarDay {
  readonly date: string
  readonly entries: readonly DayEntry[]
}

/** First and last date an occurrence touches in a zone. One that ends at midnight does not touch the day that begins then. */
export function datesOf(
  { startsAt, endsAt }: Occurrence,
  zone: string,
): { readonly first: string; readonly last: string } {
  const lastMoment = Math.max(startsAt, endsAt - 1)
  return { first: dateText(wallAt(zone, startsAt)), last: dateText(wallAt(zone, lastMoment)) }
}

/** The days of a view with what takes place on them in the viewer's zone; something over days stands on each of them. */
export function groupByDay(
  occurrences: readonly Occurrence[],
  dates: readonly string[],
  zone: string,
): CalendarDay[] {
  const days = new Map<string, DayEntry[]>(dates.map((date) => [date, []]))
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  for (const occurrence of occurrences) {
    const { first, last } = datesOf(occurrence, zone)
    for (let date = later(first, from); date <= last && date <= to; date = addDays(date, 1)) {
      days.get(date)?.push({ occurrence, began: date > first, goesOn: date < last })
    }
  }
  return [...days].map(([date, entries]) => ({ date, entries }))
}

/** ISO dates compare as texts. */
function later(date: string, other: string): string {
  return date.localeCompare(other) > 0 ? date : other
}

/** Only the days on which something takes place, for an agenda. */
export function agendaDays(
  occurrences: readonly Occurrence[],
  dates: readonly string[],
  zone: string,
): CalendarDay[] {
  return groupByDay(occurrences, dates, zone).filter(({ entries }) => entries.length > 0)
}

/** The date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  return dateText(dateMs(date) + days * dayInMs)
}

/** Dates from one to another, both included; at most eleven years of them. */
export function datesFrom(first: string, last: string): string[] {
  const count = Math.min(4_000, (dateMs(last) - dateMs(first)) / dayInMs + 1)
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(first, at))
}

/** The week a date is in, beginning on `weekStart`. */
export function weekOf(date: string, weekStart: Weekday): string[] {
  const since = (weekdayOf(dateMs(date) / dayInMs) - weekdays.indexOf(weekStart) + 7) % 7
  const first = addDays(date, -since)
  return datesFrom(first, addDays(first, 6))
}

/** The whole weeks a month (`2026-11`) touches: four to six of them. */
export function weeksOfMonth(month: string, weekStart: Weekday): string[][] {
  const weeks: string[][] = []
  for (let week = weekOf(`${month}-01`, weekStart); ; ) {
    weeks.push(week)
    week = weekOf(addDays(week[0] ?? '', 7), weekStart)
    if (!week[0]?.startsWith(month)) return weeks
  }
}

/** The instants between which a range of dates lies in a zone, the end exclusive: what to ask `occurrencesBetween` for. */
export function windowOf(
  dates: readonly string[],
  zone: string,
): { readonly from: number; readonly to: number } {
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  return { from: instantAt(zone, dateMs(first)), to: instantAt(zone, dateMs(last) + dayInMs) }
}

/** The date at an instant in a zone: today, given now. */
export function dateAt(instant: number, zone: string): string {
  return dateText(dayStart(wallAt(zone, instant)))
}
