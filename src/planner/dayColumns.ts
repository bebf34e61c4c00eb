import { dateMs, wallMs } from '../model/wallTime.ts'
import type { CalendarItem } from './calendarItem.ts'

/** Something at a time as it stands in the column of a day: minutes from midnight, and which of `columns` it is in. */
export interface ColumnItem {
  readonly item: CalendarItem
  readonly from: number
  readonly to: number
  readonly column: number
  readonly columns: number
}

const minutesOfDay = 1_440
/** What is shorter is drawn as long as this, so that its name can be read. */
const shortest = 30

/** Puts what overlaps side by side. Items with a time only, in order; what began the day before starts at midnight. */
export function dayColumns(items: readonly CalendarItem[], date: string): ColumnItem[] {
  const placed: ColumnItem[] = []
  let group: { item: CalendarItem; from: number; to: number; column: number }[] = []
  let groupEnd = 0
  const close = () => {
    const columns = group.reduce((most, { column }) => Math.max(most, column + 1), 1)
    placed.push(...group.map((one) => ({ ...one, columns })))
    group = []
  }
  for (const one of spansOf(items, date)) {
    if (one.from >= groupEnd) close()
    const busy = new Set(group.filter(({ to }) => to > one.from).map(({ column }) => column))
    let column = 0
    while (busy.has(column)) column += 1
    group.push({ ...one, column })
    groupEnd = group.length === 1 ? one.to : Math.max(groupEnd, one.to)
  }
  close()
  return placed
}

function spansOf(items: readonly CalendarItem[], date: string) {
  const midnight = dateMs(date)
  const minutes = (wall: string) => (wallMs(wall) - midnight) / 60_000
  return items
    .map((item) => {
      const from = Math.max(0, minutes(item.startWall))
      const end = Math.min(minutesOfDay, minutes(item.endWall))
      return {
        item,
        from: Math.min(from, minutesOfDay - shortest),
        to: Math.max(end, from + shortest),
      }
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
}
