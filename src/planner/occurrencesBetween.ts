import type { OccurrenceChange, PlannerEvent } from '../model/event.ts'
import { type EventSpan, type SpanLength, spanLength } from '../model/eventSpan.ts'
import { wallOf } from '../model/eventTime.ts'
import { dayInMs } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import { earliestWall, type Occurrence, originalOf, originalWall, zoneOf } from './occurrence.ts'
import { type SeriesProblem, seriesStarts } from './seriesStarts.ts'

/** Most occurrences of one series in one answer: more than thirteen years of days. */
export const mostOccurrences = 5_000

export interface ExpandOptions {
  /** The viewer's IANA zone: where whole days and floating times are read. */
  readonly zone: string
  readonly most?: number
}

/**
 * Occurrences in order of their start. `capped`: the series has more of them in the window than `most`.
 * With a problem at least the first occurrence is there, so that an event with a bad rule does not disappear.
 */
export interface Expansion {
  readonly occurrences: readonly Occurrence[]
  readonly capped: boolean
  readonly problem?: SeriesProblem
}

/**
 * The occurrences of an event that overlap the time from `from` to before `to` (instants in milliseconds),
 * changed, moved and cancelled ones as they are now; cancelled ones are marked, skipped ones are not there.
 */
export function occurrencesBetween(
  event: PlannerEvent,
  from: number,
  to: number,
  { zone, most = mostOccurrences }: ExpandOptions,
): Expansion {
  if (!event.recurrence && event.changes.length === 0) return once(event, { from, to }, zone)
  const series = readChanges(event)
  const window = windowOfOriginals(event, series, { from, to }, zone)
  const found = seriesStarts(event, { ...window, most: most + 1 })
  const occurrences: Occurrence[] = []
  const add = (original: number, change: OccurrenceChange | undefined) => {
    const occurrence = place(event, series, original, change, zone)
    if (overlaps(occurrence, from, to)) occurrences.push(occurrence)
  }
  for (const original of found.starts) {
    if (!series.single.has(original)) add(original, series.followingAt(original))
  }
  for (const [original, change] of series.single) add(original, change)
  if (series.moved || series.single.size > 0) occurrences.sort(byStart)
  const capped = found.capped || occurrences.length > most
  return {
    occurrences: occurrences.length > most ? occurrences.slice(0, most) : occurrences,
    capped,
    ...(found.problem ? { problem: found.problem } : {}),
  }
}

/** Most events take place once: a full month has thousands of them. */
function once(
  event: PlannerEvent,
  { from, to }: { readonly from: number; readonly to: number },
  zone: string,
): Expansion {
  const { starts, problem } = seriesStarts(event, { from, to, most: 1 })
  const occurrences = starts
    .map((original) =>
      place(event, { ...unchanged, length: spanLength(event) }, original, undefined, zone),
    )
    .filter((occurrence) => overlaps(occurrence, from, to))
  return { occurrences, capped: false, ...(problem ? { problem } : {}) }
}

/** The occurrence with an original start, changed and moved as it is now, whether or not it is skipped. */
export function occurrenceAt(event: PlannerEvent, original: number, zone: string): Occurrence {
  const series = readChanges(event)
  const change = series.single.get(original) ?? series.followingAt(original)
  return place(event, series, original, change, zone)
}

/** The occurrences of many events in one order, by start and then by title. */
export function occurrencesOfAll(
  events: readonly PlannerEvent[],
  from: number,
  to: number,
  options: ExpandOptions,
): Occurrence[] {
  const all: Occurrence[] = []
  for (const event of events) {
    for (const one of occurrencesBetween(event, from, to, options).occurrences) all.push(one)
  }
  return all.sort(byStart)
}

/** In a view: earlier first, whole days before times, longer before shorter, then by title. */
export function byStart(a: Occurrence, b: Occurrence): number {
  return (
    a.startsAt - b.startsAt ||
    Number(b.allDay) - Number(a.allDay) ||
    b.endsAt - a.endsAt ||
    (a.event === b.event ? a.original - b.original : compare(a.event.title, b.event.title))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Something without length is there at its moment; something that ends when the window begins is not. */
function overlaps({ startsAt, endsAt }: Occurrence, from: number, to: number): boolean {
  return startsAt < to && (endsAt > from || (startsAt === endsAt && startsAt >= from))
}

/**
 * In which window the originals lie whose occurrences can overlap a time. Kept narrow at its beginning: a series of
 * every second would else use up what it may give before the window begins.
 */
function windowOfOriginals(
  event: PlannerEvent,
  { margin }: SeriesChanges,
  { from, to }: { readonly from: number; readonly to: number },
  viewerZone: string,
) {
  if (zoneOf(event.start)) return { from: from - margin, to: to + margin }
  return {
    from: earliestWall(viewerZone, from) - margin,
    to: wallAt(viewerZone, to) + margin + dayInMs,
  }
}

interface SeriesChanges {
  readonly length: SpanLength
  /** Lengths of extra dates that have their own, by original. */
  readonly extraLengths: ReadonlyMap<number, SpanLength>
  /** Changes to one occurrence, by its original. */
  readonly single: ReadonlyMap<number, OccurrenceChange>
  /** The change that reaches an occurrence from an earlier one. */
  followingAt(original: number): OccurrenceChange | undefined
  readonly moved: boolean
  /** How far outside the window an occurrence that overlaps it can have its original, in milliseconds. */
  readonly margin: number
}

const unchanged: Pick<SeriesChanges, 'extraLengths'> = { extraLengths: new Map() }

function readChanges(event: PlannerEvent): SeriesChanges {
  const length = spanLength(event)
  const single = new Map<number, OccurrenceChange>()
  const following: [number, OccurrenceChange][] = []
  const extraLengths = new Map<number, SpanLength>()
  let margin = inMs(length)
  for (const span of event.recurrence?.rdates ?? []) {
    if (!span.end && span.duration === undefined) continue
    const own = spanLength(span)
    extraLengths.set(originalOf(event.start, span.start), own)
    margin = Math.max(margin, inMs(own))
  }
  for (const change of event.changes) {
    const original = originalOf(event.start, change.of)
    if (!change.following) single.set(original, change)
    else {
      following.push([original, change])
      const shift = change.start ? Math.abs(wallOf(change.start) - wallOf(change.of)) : 0
      margin = Math.max(margin, shift + inMs(spanLength(spanOfChange(event, change))))
    }
  }
  following.sort(([a], [b]) => b - a)
  return {
    length,
    extraLengths,
    single,
    followingAt: (original) => following.find(([at]) => at <= original)?.[1],
    moved: following.length > 0,
    margin,
  }
}

function inMs({ days, ms }: SpanLength): number {
  return days * dayInMs + ms
}

/** The span of a changed occurrence; without an end of its own it is as long as the event. */
function spanOfChange(event: PlannerEvent, change: OccurrenceChange): EventSpan {
  const start = change.start ?? change.of
  if (change.end) return { start, end: change.end }
  if (change.duration !== undefined) return { start, duration: change.duration }
  return event
}

function place(
  event: PlannerEvent,
  series: Pick<SeriesChanges, 'length' | 'extraLengths'>,
  original: number,
  change: OccurrenceChange | undefined,
  viewerZone: string,
): Occurrence {
  const start = change?.start
  const ownZone = zoneOf(start ?? event.start)
  const zone = ownZone ?? viewerZone
  const length = change
    ? spanLength(spanOfChange(event, change))
    : (series.extraLengths.get(original) ?? series.length)
  // What is in a zone and was not moved starts at its original instant.
  const startsAt =
    ownZone && !start ? original : instantAt(zone, startWall(event, original, change))
  const endsAt =
    length.days === 0
      ? startsAt + length.ms
      : instantAt(zone, startWall(event, original, change) + length.days * dayInMs) + length.ms
  return {
    event,
    original,
    startsAt,
    endsAt: Math.max(startsAt, endsAt),
    allDay: (start ?? event.start).kind === 'date',
    cancelled: change?.cancelled ?? event.cancelled ?? false,
    change,
  }
}

/** Where an occurrence starts now; one that a following change reaches is moved by as much as the first was. */
function startWall(
  event: PlannerEvent,
  original: number,
  change: OccurrenceChange | undefined,
): number {
  const wall = originalWall(event.start, original)
  if (!change?.start) return wall
  if (!change.following) return wallOf(change.start)
  return wall + wallOf(change.start) - originalWall(event.start, originalOf(event.start, change.of))
}

/** The first occurrence that starts at `after` or later and is not cancelled; looks a hundred years ahead. */
export function nextOccurrence(
  event: PlannerEvent,
  after: number,
  zone: string,
): Occurrence | undefined {
  for (const years of [1, 10, 100]) {
    const to = after + years * 366 * dayInMs
    const found = occurrencesBetween(event, after, to, { zone }).occurrences.find(
      ({ startsAt, cancelled }) => startsAt >= after && !cancelled,
    )
    if (found) return found
  }
  return undefined
}
