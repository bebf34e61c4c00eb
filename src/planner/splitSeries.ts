import type { OccurrenceChange, PlannerEvent, Recurrence } from '../model/event.ts'
import { spanLength } from '../model/eventSpan.ts'
import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import { durationText } from '../model/isoDuration.ts'
import { type RecurrenceRule, readRule, ruleText } from '../model/recurrenceRule.ts'
import { dateText, dayInMs, wallText } from '../model/wallTime.ts'
import {
  type ChangedFields,
  type EditedEvent,
  type EditProblem,
  edited,
  layOver,
} from './editOccurrence.ts'
import { moveSeries } from './moveSeries.ts'
import { originalOf, originalTime, originalWall, zoneOf } from './occurrence.ts'
import { seriesStarts } from './seriesStarts.ts'

/** `before` ends ahead of the occurrence, `after` begins with it; without `before` the whole series was meant. */
export type SplitSeries =
  | { readonly before?: PlannerEvent; readonly after: PlannerEvent }
  | { readonly problem: EditProblem }

/** What is different from an occurrence on: other fields, and where it now starts. */
export interface FollowingChange {
  readonly fields?: ChangedFields
  readonly start?: EventTime
}

/**
 * Changes an occurrence and all after it: the series ends before it, and another with the id given goes on.
 * Exceptions go with the part they belong to. From the first occurrence on, the series itself is changed.
 */
export function changeThisAndFollowing(
  event: PlannerEvent,
  of: EventTime,
  { fields = {}, start }: FollowingChange,
  id: string,
): SplitSeries {
  if (!event.recurrence) return { problem: 'not-repeating' }
  const at = originalOf(event.start, of)
  const whole = at <= originalOf(event.start, event.start)
  const later = whole ? event : laterPart(event, event.recurrence, at, id)
  const inForce = whole ? undefined : followingAt(event, at)
  const settled = inForce ? settle(event, later, inForce) : { event: later }
  if ('problem' in settled) return settled
  const moved = start ? moveSeries(settled.event, start) : settled
  if ('problem' in moved) return moved
  const after = layOver(moved.event, fields)
  if (whole) return { after }
  const before = endBefore(event, of)
  return 'problem' in before ? before : { before: before.event, after }
}

/** Ends a series before one of its occurrences, which must not be the first: then the event itself is to be deleted. */
export function endBefore(event: PlannerEvent, of: EventTime): EditedEvent {
  const at = originalOf(event.start, of)
  if (!event.recurrence || at <= originalOf(event.start, event.start)) {
    return { problem: 'not-repeating' }
  }
  const { recurrence, changes } = event
  const earlier = (time: EventTime) => timeBefore(event.start, time, at)
  return edited(event, {
    recurrence: {
      ...withRule(recurrence, ({ count: _count, ...rule }) => ({
        ...rule,
        until: earlierUntil(rule.until, event.start, at),
      })),
      rdates: recurrence.rdates.filter(({ start }) => earlier(start)),
      exdates: recurrence.exdates.filter(earlier),
    },
    changes: changes.filter((change) => earlier(change.of)),
  })
}

function laterPart(
  event: PlannerEvent,
  recurrence: Recurrence,
  at: number,
  id: string,
): PlannerEvent {
  const first = originalOf(event.start, event.start)
  const later = (time: EventTime) => !timeBefore(event.start, time, at)
  const start = originalTime(event.start, at)
  const { end: _end, duration: _duration, icalendar: _icalendar, ...rest } = event
  const before = (rrule: string) => {
    const alone = { ...event, recurrence: { rrule, rdates: [], exdates: [] } }
    return seriesStarts(alone, { from: first, to: at - 1, most: 1_000_000 }).starts.length
  }
  return {
    ...rest,
    ...lengthOf(event, start),
    id,
    uid: id,
    sequence: 0,
    start,
    recurrence: {
      ...withRule(recurrence, (rule, rrule) =>
        rule.count === undefined
          ? rule
          : { ...rule, count: Math.max(1, rule.count - before(rrule)) },
      ),
      rdates: recurrence.rdates.filter((span) => later(span.start)),
      exdates: recurrence.exdates.filter(later),
    },
    changes: event.changes.filter((change) => later(change.of)),
  }
}

/** The length of an event as a part that can stand beside another start. */
function lengthOf(event: PlannerEvent, start: EventTime): Pick<PlannerEvent, 'end' | 'duration'> {
  if (!event.end && event.duration === undefined) return {}
  const length = spanLength(event)
  return start.kind === 'date'
    ? { end: timeAtWall(start, wallOf(start) + length.days * dayInMs) }
    : { duration: durationText(length) }
}

/** The change to this and following that reaches an occurrence. */
function followingAt(event: PlannerEvent, at: number): OccurrenceChange | undefined {
  const reaching = event.changes.filter(
    (change) => change.following && originalOf(event.start, change.of) <= at,
  )
  const latest = (a: OccurrenceChange, b: OccurrenceChange) =>
    originalOf(event.start, a.of) > originalOf(event.start, b.of) ? a : b
  return reaching.length === 0 ? undefined : reaching.reduce(latest)
}

/** A later part in which a change that reached it from an earlier occurrence is no longer a change but how it is. */
function settle(event: PlannerEvent, later: PlannerEvent, change: OccurrenceChange): EditedEvent {
  const { of, following: _following, start, end, duration, ...fields } = change
  const changes = later.changes.filter((one) => one !== change)
  const laid = { ...layOver(later, fields), changes }
  if (!start) return { event: laid }
  const shift = wallOf(start) - originalWall(event.start, originalOf(event.start, of))
  const moved = moveSeries(laid, timeAtWall(start, wallOf(later.start) + shift))
  if ('problem' in moved || (!end && duration === undefined)) return moved
  const { end: _end, duration: _duration, ...rest } = moved.event
  const length = { start, ...(end ? { end } : {}), ...(duration === undefined ? {} : { duration }) }
  return { event: { ...rest, ...lengthOf({ ...rest, ...length }, rest.start) } }
}

function withRule(
  { rrule }: Recurrence,
  change: (rule: RecurrenceRule, rrule: string) => RecurrenceRule,
): Pick<Recurrence, 'rrule'> {
  const reading = rrule === undefined ? undefined : readRule(rrule)
  if (rrule === undefined || !reading || 'problem' in reading) return {}
  return { rrule: ruleText(change(reading.rule, rrule)) }
}

/** True for a time before an occurrence; a date beside times is compared by its day. */
function timeBefore(start: EventTime, time: EventTime, at: number): boolean {
  if (time.kind !== 'date' || start.kind === 'date') return originalOf(start, time) < at
  return dateText(wallOf(time)) < dateText(originalWall(start, at))
}

/** UNTIL just before an occurrence, in the form that belongs beside the start; an earlier one stays. */
function earlierUntil(until: string | undefined, start: EventTime, at: number): string {
  const wall = originalWall(start, at)
  const last =
    start.kind === 'date'
      ? dateText(wall - dayInMs)
      : zoneOf(start)
        ? `${wallText(at - 1000)}Z`
        : wallText(wall - 1000)
  return until !== undefined && until.slice(0, 10) < last.slice(0, 10) ? until : last
}
