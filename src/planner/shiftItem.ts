import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import { dateMs, dayInMs, wallMs } from '../model/wallTime.ts'
import type { CalendarItem } from './calendarItem.ts'

/** How far something is moved, or its end is: whole days, and minutes for what has a time. */
export interface Shift {
  readonly days: number
  readonly minutes: number
}

/** What can be moved in the calendar itself: events, and posts to the time they are planned for. */
export function isMovable({ from }: CalendarItem): boolean {
  return from.table === 'events' || from.table === 'drafts'
}

/** Shorter than this nothing at a time is made. */
const shortest = 15 * 60_000

/** The new start of an item in its own zone; undefined for what is changed elsewhere. */
export function shiftedStart({ from }: CalendarItem, shift: Shift): EventTime | undefined {
  if (from.table !== 'events') return undefined
  const { start } = from
  return timeAtWall(start, wallOf(start) + inMs(shift, start))
}

/** The new, exclusive end of an item whose start stays; never before the shortest length after it. */
export function shiftedEnd(item: CalendarItem, shift: Shift): EventTime | undefined {
  const { from } = item
  if (from.table !== 'events') return undefined
  const { start } = from
  const length = lengthOf(item) + inMs(shift, start)
  const least = start.kind === 'date' ? dayInMs : shortest
  return timeAtWall(start, wallOf(start) + Math.max(least, length))
}

function inMs({ days, minutes }: Shift, { kind }: EventTime): number {
  return days * dayInMs + (kind === 'date' ? 0 : minutes * 60_000)
}

/** How long an item is, in milliseconds: whole days for what has no time. */
function lengthOf({ allDay, first, last, startWall, endWall }: CalendarItem): number {
  return allDay ? dateMs(last) - dateMs(first) + dayInMs : wallMs(endWall) - wallMs(startWall)
}
