import type { CalendarItem } from './calendarItem.ts'
import type { PageDay } from './calendarPage.ts'

/** A bar over several days of a week: columns from 0, `lane` the line it lies in from the top. */
export interface WeekBar {
  readonly item: CalendarItem
  readonly from: number
  readonly to: number
  readonly lane: number
}

/** A week of a month as it is drawn: bars first, then on each day what fits below them, and how much does not. */
export interface WeekLayout {
  readonly bars: readonly WeekBar[]
  readonly days: readonly {
    readonly date: string
    /** Lines the bars over this day take, with gaps. */
    readonly lanes: number
    readonly items: readonly CalendarItem[]
    readonly more: number
  }[]
}

/** Lays out a week; `lines` fit on a day below its number, of which *more* takes one where it is needed. */
export function weekLayout(days: readonly PageDay[], lines: number): WeekLayout {
  const dates = days.map(({ date }) => date)
  const long = new Map(
    days.flatMap(({ items }) => items.filter(isLong)).map((item) => [item.id, item] as const),
  )
  const bars: WeekBar[] = []
  const taken: boolean[][] = []
  for (const item of long.values()) {
    const from = Math.max(0, dates.indexOf(item.first))
    const end = dates.indexOf(item.last)
    const to = end < 0 ? dates.length - 1 : end
    const lane = freeLane(taken, from, to)
    if (lane >= lines - 1 && lane > 0) continue
    const line = taken[lane] ?? []
    for (let at = from; at <= to; at += 1) line[at] = true
    taken[lane] = line
    bars.push({ item, from, to, lane })
  }
  return { bars, days: days.map((day, at) => dayLayout(day, at, { bars, lines })) }
}

function dayLayout(
  { date, items, total }: PageDay,
  at: number,
  { bars, lines }: { readonly bars: readonly WeekBar[]; readonly lines: number },
) {
  const over = bars.filter(({ from, to }) => from <= at && at <= to)
  const lanes = over.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
  const short = items.filter((item) => !isLong(item))
  const rest = total - over.length
  const room = Math.max(0, lines - lanes)
  const shown = rest <= room ? short.slice(0, room) : short.slice(0, Math.max(0, room - 1))
  return { date, lanes, items: shown, more: rest - shown.length }
}

function freeLane(taken: readonly (readonly boolean[])[], from: number, to: number): number {
  for (let lane = 0; ; lane += 1) {
    const line = taken[lane] ?? []
    if (!line.slice(from, to + 1).some(Boolean)) return lane
  }
}

function isLong({ first, last }: CalendarItem): boolean {
  return first < last
}
