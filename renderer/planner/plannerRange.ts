import type { Weekday } from '../../src/model/recurrenceRule.ts'
import { addDays, weekOf, weeksOfMonth } from '../../src/planner/calendarDays.ts'
import type { PlannerLayout } from '../state/places.ts'
import { dayFormat } from '../text/dateFormat.ts'
import { daysWords, dayWords } from '../text/days.ts'

export const layoutWords: Record<PlannerLayout, string> = {
  month: 'Month',
  week: 'Week',
  agenda: 'Agenda',
}

const agendaDays = 60
/** More of one day than a view has room for are not asked for. */
const mostOfDay = { month: 12, week: 60, agenda: 1_000 } as const

const monthWords = dayFormat({
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The days a view shows, the date being one of them, and how many items it draws of one at most. */
export function rangeOf(layout: PlannerLayout, date: string, weekStart: Weekday) {
  const most = mostOfDay[layout]
  if (layout === 'agenda') return { first: date, last: addDays(date, agendaDays - 1), most }
  const days =
    layout === 'week' ? weekOf(date, weekStart) : weeksOfMonth(date.slice(0, 7), weekStart).flat()
  return { first: days[0] ?? date, last: days.at(-1) ?? date, most }
}

/** The same place in another month, week or stretch of the agenda. */
export function otherPage(layout: PlannerLayout, date: string, by: number): string {
  if (layout === 'week') return addDays(date, 7 * by)
  if (layout === 'agenda') return addDays(date, agendaDays * by)
  const month = addDays(`${date.slice(0, 7)}-15`, 30 * by).slice(0, 7)
  const last = addDays(`${addDays(`${month}-28`, 5).slice(0, 7)}-01`, -1)
  const same = `${month}-${date.slice(8)}`
  return same < last ? same : last
}

/** `November 2026`, `Nov 23 – 29, 2026`, `From Nov 25, 2026`. */
export function rangeWords(layout: PlannerLayout, date: string, weekStart: Weekday): string {
  if (layout === 'month') return monthWords.format(new Date(`${date}T12:00:00Z`))
  if (layout === 'agenda') return `From ${dayWords(date, '')}`
  const week = weekOf(date, weekStart)
  const [first = date, last = date] = [week[0], week.at(-1)]
  return daysWords(first, last)
}
