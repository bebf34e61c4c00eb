import { z } from 'zod'
import { dateMs, dateText, wallMs, wallText } from './wallTime.ts'

const wall = z.string().refine((text) => !Number.isNaN(wallMs(text)), 'not a wall time')
const date = z.string().refine((text) => !Number.isNaN(dateMs(text)), 'not a date')

/**
 * When something is: at a wall time in a zone, which stays at that wall time when clocks change; at a wall time
 * wherever one is (`floating`); or on a whole day. `wall` is `2026-11-26T21:00:00`.
 * A time in UTC has the zone `UTC`. `unknownZone` is the name a file gave for a zone nobody knows.
 */
export const eventTimeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('zoned'), wall, zone: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('floating'), wall, unknownZone: z.string().max(300).optional() }),
  z.object({ kind: z.literal('date'), date }),
])
export type EventTime = z.infer<typeof eventTimeSchema>

/** A wall time in a zone: `zonedTime('2026-11-26T21:00:00', 'America/New_York')`. */
export function zonedTime(wall: string, zone: string): EventTime {
  return { kind: 'zoned', wall, zone }
}

export function floatingTime(wall: string): EventTime {
  return { kind: 'floating', wall }
}

export function dateTime(date: string): EventTime {
  return { kind: 'date', date }
}

/** The wall time or midnight of a time, as milliseconds without a zone (see wallTime.ts). */
export function wallOf(time: EventTime): number {
  return time.kind === 'date' ? dateMs(time.date) : wallMs(time.wall)
}

/** The same kind and zone of time at another wall time. */
export function timeAtWall(like: EventTime, wall: number): EventTime {
  return like.kind === 'date'
    ? { kind: 'date', date: dateText(wall) }
    : { ...like, wall: wallText(wall) }
}
