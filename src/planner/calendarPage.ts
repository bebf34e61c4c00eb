import type { EventKind } from '../model/event.ts'
import { eventKinds } from '../model/event.ts'
import { addDays } from './calendarDays.ts'
import { byTime, type CalendarItem } from './calendarItem.ts'

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

/** Puts items on the days they touch; something over days stands on each of them. */
export function calendarPage(
  items: readonly CalendarItem[],
  dates: readonly string[],
  { hidden, most }: PageOptions,
): CalendarPage {
  const kinds = Object.fromEntries(eventKinds.map((kind) => [kind, 0])) as Record<EventKind, number>
  const days = new Map<string, CalendarItem[]>(dates.map((date) => [date, []]))
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  for (const item of items) {
    if (item.last < from || item.first > to) continue
    kinds[item.kind] += 1
    if (hidden.includes(item.kind)) continue
    for (
      let date = laterOf(item.first, from);
      date <= item.last && date <= to;
      date = addDays(date, 1)
    ) {
      days.get(date)?.push(item)
    }
  }
  return {
    kinds,
    days: [...days].map(([date, all]) => ({
      date,
      items: all.sort(longFirst).slice(0, most),
      total: all.length,
    })),
  }
}

/** What lasts longest stands first, so that it lies in one line over its days. */
function longFirst(a: CalendarItem, b: CalendarItem): number {
  const overDays = (item: CalendarItem) => Number(item.first < item.last)
  return overDays(b) - overDays(a) || (overDays(a) ? a.startsAt - b.startsAt : 0) || byTime(a, b)
}

/** ISO dates compare as texts. */
function laterOf(date: string, other: string): string {
  return date.localeCompare(other) > 0 ? date : other
}
