import type { EventTime } from '../../model/eventTime.ts'
import { wallOf } from '../../model/eventTime.ts'
import { dateText, dayInMs } from '../../model/wallTime.ts'

/** A time as one of the kind of `like`: of a day the midnight, of a moment its day. */
export function ofKind(time: EventTime, like: EventTime): EventTime {
  if (time.kind === like.kind) return time
  if (like.kind === 'date' && time.kind !== 'date')
    return { kind: 'date', date: time.wall.slice(0, 10) }
  if (like.kind === 'date') return time
  return { ...like, wall: time.kind === 'date' ? `${time.date}T00:00:00` : time.wall }
}

/**
 * What names an occurrence of a series, in the kind of its start: a day names the occurrence of that day, at the time at
 * which the series is; a moment, in a series of whole days, its day.
 */
export function occurrenceName(of: EventTime, start: EventTime): EventTime {
  if (of.kind === 'date' && start.kind !== 'date')
    return { ...start, wall: `${of.date}${start.wall.slice(10)}` }
  return start.kind === 'date' ? nearestDay(of) : of
}

/** The day whose midnight is nearest: what is midnight in one zone is the evening before, or morning, in UTC. */
export function nearestDay(time: EventTime): EventTime {
  if (time.kind === 'date') return time
  const isUtc = time.kind === 'zoned' && time.zone === 'UTC'
  return { kind: 'date', date: dateText(wallOf(time) + (isUtc ? dayInMs / 2 : 0)) }
}
