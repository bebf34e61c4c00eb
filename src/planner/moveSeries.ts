import type { OccurrenceChange, PlannerEvent, Recurrence } from '../model/event.ts'
import { type EventSpan, spanLength } from '../model/eventSpan.ts'
import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import { durationText } from '../model/isoDuration.ts'
import {
  type RecurrenceRule,
  readRule,
  ruleText,
  type Weekday,
  weekdays,
} from '../model/recurrenceRule.ts'
import { dateMs, dateText, dayInMs, dayStart, wallMs, wallText } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import { type EditedEvent, edited } from './editOccurrence.ts'
import { originalOf, originalWall, zoneOf } from './occurrence.ts'
import { placesOfStart } from './repeatForm.ts'

/**
 * Moves an event, with all its occurrences if it repeats, so that it starts at `start`: another time, another day,
 * another zone, or a whole day. Exceptions move along, so that what was skipped stays skipped; a rule that names
 * weekdays or days of the month names those of the new start. A rule too particular for that cannot move to
 * another day.
 */
export function moveSeries(event: PlannerEvent, start: EventTime): EditedEvent {
  const move: Move = { from: event.start, to: start, by: wallOf(start) - wallOf(event.start) }
  const span = movedSpan(event, move)
  const { end: _end, duration: _duration, ...rest } = event
  if (!event.recurrence) return edited(rest, span)
  const recurrence = movedRecurrence(event.recurrence, move)
  if (!recurrence) return { problem: 'rule-cannot-move' }
  const changes = event.changes.map((change) => movedChange(change, move))
  return edited(rest, { ...span, recurrence, changes })
}

interface Move {
  readonly from: EventTime
  readonly to: EventTime
  /** Milliseconds on the clock. */
  readonly by: number
}

/** A time of the series, such as an exception, as it is after the move. */
function movedTime(time: EventTime, { from, to, by }: Move): EventTime {
  if (time.kind === 'date' && from.kind !== 'date') {
    // A date that excludes a whole day moves by whole days.
    const days = dayStart(wallOf(to)) - dayStart(wallOf(from))
    return { kind: 'date', date: dateText(wallOf(time) + days) }
  }
  return timeAtWall(to, originalWall(from, originalOf(from, time)) + by)
}

/** As long as before; a time that becomes a whole day lasts the days it touched, and the other way an hour. */
function movedSpan(span: EventSpan, { from, to }: Move): EventSpan {
  if (!span.end && span.duration === undefined) return { start: to }
  const length = spanLength(span)
  if (to.kind === 'date') {
    const days = Math.max(1, Math.ceil(length.days + length.ms / dayInMs))
    return { start: to, end: timeAtWall(to, wallOf(to) + days * dayInMs) }
  }
  if (from.kind === 'date') return { start: to, duration: 'PT1H' }
  return { start: to, duration: span.duration ?? durationText(length) }
}

function movedChange(change: OccurrenceChange, move: Move): OccurrenceChange {
  const of = movedTime(change.of, move)
  // Where an occurrence was put by hand it stays; only a change of kind or zone has to reach it.
  if (!change.start || change.start.kind === move.to.kind) return { ...change, of }
  const { end: _end, duration: _duration, ...rest } = change
  return { ...rest, of, start: movedTime(change.start, move) }
}

function movedRecurrence(recurrence: Recurrence, move: Move): Recurrence | undefined {
  const rrule = recurrence.rrule === undefined ? undefined : movedRule(recurrence.rrule, move)
  if (recurrence.rrule !== undefined && rrule === undefined) return undefined
  return {
    ...(rrule === undefined ? {} : { rrule }),
    rdates: recurrence.rdates.map((span) => {
      const start = movedTime(span.start, move)
      return withoutUndefined(movedSpan(span, { ...move, to: start }))
    }),
    exdates: recurrence.exdates.map((time) => movedTime(time, move)),
  }
}

function withoutUndefined({ start, end, duration }: EventSpan) {
  return { start, ...(end ? { end } : {}), ...(duration === undefined ? {} : { duration }) }
}

function movedRule(rrule: string, move: Move): string | undefined {
  const reading = readRule(rrule)
  if ('problem' in reading) return undefined
  const { rule } = reading
  const days = (dayStart(wallOf(move.to)) - dayStart(wallOf(move.from))) / dayInMs
  if (move.by % dayInMs !== 0 && (rule.byHour || rule.byMinute || rule.bySecond)) return undefined
  const placed = days === 0 ? rule : placedRule(rule, move, days)
  if (!placed) return undefined
  const until = rule.until === undefined ? {} : { until: movedUntil(rule.until, move) }
  return ruleText({ ...placed, ...until })
}

/** The rule with the days of the new start where it named those of the old one. */
function placedRule(rule: RecurrenceRule, { to }: Move, days: number): RecurrenceRule | undefined {
  const { byDay, byMonthDay, byMonth } = rule
  if (rule.byYearDay || rule.byWeekNo || rule.bySetPos || rule.scale) return undefined
  if (!byDay && !byMonthDay && !byMonth) return rule
  if (rule.freq === 'WEEKLY' && byDay && !byMonth && !byMonthDay) {
    return { ...rule, byDay: byDay.map(({ day }) => ({ day: weekdayLater(day, days) })) }
  }
  const named = (byDay?.length ?? 0) + (byMonthDay?.length ?? 0)
  const monthly = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY'
  if (!monthly || named > 1 || (byMonth?.length ?? 0) > 1) return undefined
  const inMonth = byMonth ? { ...rule, byMonth: [new Date(wallOf(to)).getUTCMonth() + 1] } : rule
  if (byMonthDay) return { ...inMonth, byMonthDay: [dayOfMonth(to, byMonthDay[0])] }
  return byDay ? onNthWeekday(inMonth, to, byDay[0]?.nth) : inMonth
}

function weekdayLater(day: Weekday, days: number): Weekday {
  return weekdays[(((weekdays.indexOf(day) + days) % 7) + 7) % 7] ?? day
}

/** As the nth weekday of its month that the new start is; counted from the end if it was before and can be. */
function onNthWeekday(
  rule: RecurrenceRule,
  start: EventTime,
  before: number | undefined,
): RecurrenceRule | undefined {
  if (before === undefined) return undefined
  const { weekday, monthWeekdays } = placesOfStart(start)
  const counts = monthWeekdays.flatMap((place) => (place.kind === 'weekday' ? [place.nth] : []))
  const nth = counts.find((count) => count < 0 === before < 0) ?? counts[0]
  return nth === undefined ? undefined : { ...rule, byDay: [{ nth, day: weekday }] }
}

/** The day of the month of a time; counted from the end where the rule did so and it is the last. */
function dayOfMonth(time: EventTime, before: number | undefined): number {
  const wall = wallOf(time)
  const isLast = new Date(wall + dayInMs).getUTCDate() === 1
  return before === -1 && isLast ? -1 : new Date(wall).getUTCDate()
}

function movedUntil(until: string, { from, to, by }: Move): string {
  const fromZone = zoneOf(from)
  const toZone = zoneOf(to)
  const isUtc = until.endsWith('Z')
  const given = until.length === 10 ? dateMs(until) : wallMs(until.slice(0, 19))
  const wall = (isUtc && fromZone ? wallAt(fromZone, given) : given) + by
  if (to.kind === 'date' || until.length === 10) return dateText(wall)
  return isUtc && toZone ? `${wallText(instantAt(toZone, wall))}Z` : wallText(wall)
}
