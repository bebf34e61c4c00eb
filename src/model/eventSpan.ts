import { type EventTime, wallOf } from './eventTime.ts'
import { readDuration } from './isoDuration.ts'
import { dayInMs } from './wallTime.ts'
import { instantAt } from './zoneTime.ts'

/** The part of an event or of a changed occurrence that says how long it is; `end` is exclusive. */
export interface EventSpan {
  readonly start: EventTime
  readonly end?: EventTime | undefined
  readonly duration?: string | undefined
}

/** How long: whole days by the calendar and the rest by the clock, both as milliseconds. */
export interface SpanLength {
  readonly days: number
  readonly ms: number
}

export type SpanProblem = 'end-and-duration' | 'end-of-another-kind' | 'end-before-start'

/** An instant for comparing times of one kind with each other; floating times and dates are read as if in UTC. */
export function comparable(time: EventTime): number {
  return time.kind === 'zoned' ? instantAt(time.zone, wallOf(time)) : wallOf(time)
}

/** What is wrong with a span, if anything: RFC 5545 wants one end, of the start's kind, not before it. */
export function spanProblem({ start, end, duration }: EventSpan): SpanProblem | undefined {
  if (end && duration !== undefined) return 'end-and-duration'
  if (end && end.kind !== start.kind) return 'end-of-another-kind'
  if (end && comparable(end) < comparable(start)) return 'end-before-start'
  const length = duration === undefined ? undefined : readDuration(duration)
  if (length && (length.days < 0 || length.ms < 0)) return 'end-before-start'
  return undefined
}

/**
 * How long a span is. Without an end a day lasts the day and a time lasts no time (RFC 5545, section 3.6.1).
 * A wrong end counts as none.
 */
export function spanLength(span: EventSpan): SpanLength {
  const { start, end, duration } = span
  const allDay = start.kind === 'date'
  const none = { days: allDay ? 1 : 0, ms: 0 }
  if (spanProblem(span)) return none
  if (end && allDay) return { days: Math.max(1, (wallOf(end) - wallOf(start)) / dayInMs), ms: 0 }
  if (end) return { days: 0, ms: comparable(end) - comparable(start) }
  const length = duration === undefined ? undefined : readDuration(duration)
  if (!length) return none
  return allDay
    ? { days: Math.max(1, Math.ceil(length.days + length.ms / dayInMs)), ms: 0 }
    : length
}
