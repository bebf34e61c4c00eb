import type { EventKind } from '../model/event.ts'
import { eventKinds } from '../model/event.ts'
import { addDays } from './calendarDays.ts'
import type { CalendarItem, Placed } from './calendarItem.ts'

/** What stands on one day. `items` are those that fit, in order; `total` is how many there are. */
export interface PageDay {
  readonly date: string
  readonly items: readonly CalendarItem[]
  readonly total: number
}

/** Some days of the calendar, and how much there is of each kind on all of them, hidden ones counted too. */
export interface CalendarPage {
  readonly days: readonly PageDay[]
  readonly kinds: Readonly<Record<EventKind, number>>
}

export interface PageOptions {
  readonly hidden: readonly EventKind[]
  /** Items wanted of a day at most. */
  readonly most: number
}

/** Puts things on the days they touch; something over days stands on each of them. */
export function calendarPage(
  all: readonly Placed[],
  dates: readonly string[],
  { hidden, most }: PageOptions,
): CalendarPage {
  const kinds = Object.fromEntries(eventKinds.map((kind) => [kind, 0])) as Record<EventKind, number>
  const days = new Map<string, Placed[]>(dates.map((date) => [date, []]))
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  for (const one of all) {
    if (one.last < from || one.first > to) continue
    kinds[one.kind] += 1
    if (hidden.includes(one.kind)) continue
    for (
      let date = laterOf(one.first, from);
      date <= one.last && date <= to;
      date = addDays(date, 1)
    ) {
      days.get(date)?.push(one)
    }
  }
  return { kinds, days: [...days].map(([date, placed]) => pageDay(date, placed, most)) }
}

function pageDay(date: string, placed: Placed[], most: number): PageDay {
  const shown = placed.sort(inOrder).slice(0, most)
  return { date, items: shown.map(({ item }) => item()), total: placed.length }
}

/**
 * The order within a day: what lasts for days first, so that it lies in one line over them; then whole days, then by
 * time, then by name.
 */
function inOrder(a: Placed, b: Placed): number {
  return (
    Number(b.first < b.last) - Number(a.first < a.last) ||
    Number(b.allDay) - Number(a.allDay) ||
    a.startsAt - b.startsAt ||
    compare(a.title, b.title) ||
    compare(a.key, b.key)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** ISO dates compare as texts. */
function laterOf(date: string, other: string): string {
  return compare(date, other) > 0 ? date : other
}
