import type { EventDraft, OccurrenceChange, PlannerEvent } from './event.ts'
import { spanLength } from './eventSpan.ts'
import { type EventTime, wallOf } from './eventTime.ts'
import { readRule } from './recurrenceRule.ts'
import { dateMs, dateText, dayInMs, wallMs } from './wallTime.ts'
import { instantAt, isZone, wallAt } from './zoneTime.ts'

/** A draft as a record. `now` is ISO 8601 in UTC; the uid is the draft's own, else the id (RFC 7986 asks for a UUID). */
export function eventFromDraft(
  draft: EventDraft,
  id: string,
  now: string,
  importId?: string,
): PlannerEvent {
  return withEventKeys({
    ...draft,
    id,
    uid: draft.uid ?? id,
    identityKeys: [],
    months: [],
    editedFields: [],
    savedAt: now,
    changedAt: now,
    ...(importId === undefined ? {} : { importId }),
  })
}

/** The event with the keys of its present fields, and those of `former` besides. */
export function withEventKeys(event: PlannerEvent, former: readonly string[] = []): PlannerEvent {
  return {
    ...event,
    identityKeys: [...new Set([eventKey(event), ...former])],
    months: eventMonths(event),
  }
}

/** What finds the same event again: its uid, and for a lone occurrence of a series which one. */
export function eventKey({
  uid,
  recurrenceId,
}: Pick<PlannerEvent, 'uid' | 'recurrenceId'>): string {
  if (!recurrenceId) return uid
  const when = recurrenceId.kind === 'date' ? recurrenceId.date : recurrenceId.wall
  const zone = recurrenceId.kind === 'zoned' ? `[${recurrenceId.zone}]` : ''
  return `${uid} ${when}${zone}`
}

/** The key of events that belong to no months of their own: series without an end, and what lasts for years. */
export const everyMonth = 'open'
const mostMonths = 24

type Timed = Pick<EventDraft, 'start' | 'end' | 'duration' | 'recurrence' | 'changes'>

/**
 * The months (`2026-11`) an event can be seen in from any zone, or `open`: what an index answers a view from. A series
 * that ends after so many times counts as open, for where that is depends on its rule.
 */
export function eventMonths(event: Timed): string[] {
  const { recurrence, changes } = event
  const reach = Math.max(
    lengthOf(event),
    ...changes.map((change) => lengthOf(asSpan(event, change))),
  )
  const starts = [event.start, ...changes.map(({ start, of }) => start ?? of)]
  const extra = recurrence?.rdates ?? []
  const walls = [...starts, ...extra.map(({ start }) => start)].map(wallOf)
  const last = recurrence?.rrule === undefined ? undefined : lastStart(recurrence.rrule)
  if (last === 'never') return [everyMonth]
  // Everything from the change on moves by as much, extra dates and the last repetition too.
  const shifts = changes.map((change) => (change.following ? shiftOf(event.start, change) : 0))
  const originals = [event.start, ...extra.map(({ start }) => start)].map(wallOf)
  const latest = Math.max(...originals, ...(last === undefined ? [] : [last]))
  const longest = Math.max(reach, ...extra.map(lengthOf))
  // Wall times of two zones are at most 26 hours apart.
  return monthsBetween(
    Math.min(...walls) - 2 * dayInMs,
    Math.max(...walls, latest + Math.max(0, ...shifts)) + longest + 2 * dayInMs,
  )
}

/** By how much a change moves what follows, as wall times of the series. */
function shiftOf(series: EventTime, { start, of }: OccurrenceChange): number {
  if (!start) return 0
  const areZoned = series.kind === 'zoned' && of.kind === 'zoned'
  if (!areZoned || !isZone(series.zone) || !isZone(of.zone)) return wallOf(start) - wallOf(of)
  return wallOf(start) - wallAt(series.zone, instantAt(of.zone, wallOf(of)))
}

function asSpan(event: Timed, change: OccurrenceChange) {
  const start: EventTime = change.start ?? change.of
  if (change.end) return { start, end: change.end }
  return { start, duration: change.duration ?? event.duration }
}

function lengthOf(span: Parameters<typeof spanLength>[0]): number {
  const { days, ms } = spanLength(span)
  return days * dayInMs + ms
}

/** The last moment a rule allows, as a wall time; undefined where it cannot be read and so does not repeat. */
function lastStart(rrule: string): number | 'never' | undefined {
  const reading = readRule(rrule)
  if ('problem' in reading) return undefined
  const { until } = reading.rule
  if (until === undefined) return 'never'
  return until.length === 10 ? dateMs(until) + dayInMs : wallMs(until.slice(0, 19)) + dayInMs
}

function monthsBetween(from: number, to: number): string[] {
  const last = dateText(to).slice(0, 7)
  const months: string[] = []
  for (let month = dateText(from).slice(0, 7); month <= last; month = monthAfter(month)) {
    if (months.length === mostMonths) return [everyMonth]
    months.push(month)
  }
  return months
}

/** `2027-01` after `2026-12`. */
function monthAfter(month: string): string {
  return dateText(dateMs(`${month}-28`) + 5 * dayInMs).slice(0, 7)
}
