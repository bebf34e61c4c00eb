import { type EventTime, timeAtWall, wallOf, zonedTime } from '../model/eventTime.ts'
import { dateMs, dateText, dayInMs, wallMs, wallText } from '../model/wallTime.ts'
import { wallAt } from '../model/zoneTime.ts'
import { addDays } from './calendarDays.ts'
import { type Occurrence, occurrenceOf, zoneOf } from './occurrence.ts'

/**
 * When something is, as it is asked for: days, and times on the wall (`21:00`) in a zone. Without a zone the times are
 * those wherever one is. `last` is the last day itself, not the one after it.
 */
export interface WhenForm {
  readonly allDay: boolean
  readonly first: string
  readonly from: string
  readonly last: string
  readonly to: string
  readonly zone: string | undefined
}

/** The form of a start and an exclusive end. */
export function whenOfSpan(start: EventTime, end: EventTime): WhenForm {
  const allDay = start.kind === 'date'
  const [from, to] = [wallText(wallOf(start)), wallText(wallOf(end))]
  return {
    allDay,
    first: from.slice(0, 10),
    from: allDay ? '09:00' : from.slice(11, 16),
    last: allDay ? lastDay(start, end) : to.slice(0, 10),
    to: allDay ? '10:00' : to.slice(11, 16),
    zone: start.kind === 'zoned' ? start.zone : undefined,
  }
}

function lastDay(start: EventTime, end: EventTime): string {
  return dateText(Math.max(wallOf(start), wallOf(end) - dayInMs))
}

/** Where an occurrence starts and ends now, in the zone its event has. */
export function spanOfOccurrence(occurrence: Occurrence): { start: EventTime; end: EventTime } {
  const { event, change, startsAt, endsAt } = occurrence
  const shape = change?.start ?? event.start
  const zone = zoneOf(shape)
  const single = change?.start && !change.following ? change.start : undefined
  const start =
    single ??
    (zone && change?.start ? timeAtWall(shape, wallAt(zone, startsAt)) : occurrenceOf(occurrence))
  const length = zone ? wallAt(zone, endsAt) - wallAt(zone, startsAt) : endsAt - startsAt
  const rounded =
    start.kind === 'date' ? Math.max(1, Math.round(length / dayInMs)) * dayInMs : length
  return { start, end: timeAtWall(start, wallOf(start) + rounded) }
}

/** Start and exclusive end of a form; undefined while it is not filled in, or ends before it starts. */
export function spanOfWhen(form: WhenForm): { start: EventTime; end: EventTime } | undefined {
  const { allDay, first, last } = form
  if (Number.isNaN(dateMs(first)) || Number.isNaN(dateMs(last)) || last < first) return undefined
  if (allDay) {
    return { start: { kind: 'date', date: first }, end: { kind: 'date', date: addDays(last, 1) } }
  }
  const start = timeOf(first, form.from, form.zone)
  const end = timeOf(last, form.to, form.zone)
  return start && end && wallOf(end) >= wallOf(start) ? { start, end } : undefined
}

function timeOf(day: string, time: string, zone: string | undefined): EventTime | undefined {
  const wall = `${day}T${time}:00`
  if (Number.isNaN(wallMs(wall))) return undefined
  return zone ? zonedTime(wall, zone) : { kind: 'floating', wall }
}

/** The form with another first day or time; what follows moves along, so that it stays as long as it was. */
export function movedWhen(
  form: WhenForm,
  change: Partial<Pick<WhenForm, 'first' | 'from'>>,
): WhenForm {
  const next = { ...form, ...change }
  const [before, after] = [
    wallMs(`${form.first}T${form.from}:00`),
    wallMs(`${next.first}T${next.from}:00`),
  ]
  const end = wallMs(`${form.last}T${form.to}:00`)
  if ([before, after, end].some(Number.isNaN)) return next
  const moved = wallText(end + after - before)
  return { ...next, last: moved.slice(0, 10), to: moved.slice(11, 16) }
}
