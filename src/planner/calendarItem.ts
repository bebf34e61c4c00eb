import { type EventKind, type EventStatus, emptyEvent } from '../model/event.ts'
import { eventFromDraft } from '../model/eventKeys.ts'
import type { EventTime } from '../model/eventTime.ts'
import { dayInMs, wallMs, wallText } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import { bothZones } from './bothZones.ts'
import { datesOf } from './calendarDays.ts'
import { type Occurrence, occurrenceFields, occurrenceId, occurrenceOf } from './occurrence.ts'

/** Records that appear in the calendar by themselves, and are changed where they belong. */
export const calendarSources = [
  'mentorMeetings',
  'drafts',
  'promises',
  'letters',
  'contacts',
  'reviews',
  'reviewFindings',
] as const
export type CalendarSource = (typeof calendarSources)[number]

/** The occurrence of an event an item stands for; `of` is its original start, for a series only. */
export interface EventItem {
  readonly table: 'events'
  readonly id: string
  readonly of: EventTime | undefined
  /** Where it starts now, as the record has it. */
  readonly start: EventTime
}

/** The record an item stands for; `contactId` where it is shown with a contact, `reviewId` with a review. */
export interface RecordItem {
  readonly table: CalendarSource
  readonly id: string
  readonly contactId?: string
  /** Null for a pass nobody has begun. */
  readonly reviewId?: string | null
}

/**
 * Something in the calendar as it is drawn. `first` and `last` are the days it touches, `startWall` and `endWall` wall
 * times, all in the viewer's zone; the end is exclusive. `own` is what the hosts' clocks say where that differs.
 */
export interface CalendarItem {
  readonly id: string
  readonly from: EventItem | RecordItem
  readonly kind: EventKind
  readonly title: string
  readonly allDay: boolean
  readonly cancelled: boolean
  readonly startsAt: number
  readonly startWall: string
  readonly endWall: string
  readonly first: string
  readonly last: string
  readonly own?: { readonly wall: string; readonly zone: string } | undefined
  readonly location?: string | undefined
  readonly status?: EventStatus | undefined
  /** What keeps it from being certain, in words; an event's is its status. */
  readonly unsure?: string | undefined
}

/** An occurrence as an item. */
export function itemOfOccurrence(occurrence: Occurrence, viewerZone: string): CalendarItem {
  const { event, change, allDay, cancelled, startsAt } = occurrence
  const { viewer, own } = bothZones(occurrence, viewerZone)
  const { title, location } = occurrenceFields(occurrence)
  return {
    id: occurrenceId(occurrence),
    from: {
      table: 'events',
      id: event.id,
      of: event.recurrence ? occurrenceOf(occurrence) : undefined,
      start: startOf(occurrence, change?.start),
    },
    kind: event.kind,
    title,
    allDay,
    cancelled,
    startsAt,
    startWall: viewer.start,
    endWall: viewer.end,
    ...datesOf(occurrence, viewerZone),
    ...(own ? { own: { wall: own.start, zone: own.zone } } : {}),
    ...(location ? { location } : {}),
    ...(event.status ? { status: event.status } : {}),
  }
}

/** Where it starts now; what a change to this and following reached is told by the clock of its zone. */
function startOf(occurrence: Occurrence, changed: EventTime | undefined): EventTime {
  const start = changed ?? occurrence.event.start
  if (!occurrence.change?.following || start.kind !== 'zoned') {
    return changed ?? occurrenceOf(occurrence)
  }
  return { ...start, wall: wallText(wallAt(start.zone, occurrence.startsAt)) }
}

interface DayRecord extends RecordItem {
  readonly kind: EventKind
  readonly title: string
  readonly day: string
}

/** A record that is due on a day as an item. */
export function itemOfDay({ kind, title, day, ...from }: DayRecord): CalendarItem {
  const midnight = wallMs(`${day}T00:00:00`)
  return {
    id: `${from.table}:${from.id}`,
    from,
    kind,
    title,
    allDay: true,
    cancelled: false,
    startsAt: midnight,
    startWall: wallText(midnight),
    endWall: wallText(midnight + dayInMs),
    first: day,
    last: day,
  }
}

interface TimedRecord extends RecordItem {
  readonly kind: EventKind
  readonly title: string
  /** `2026-11-24T14:30:00` in `zone`. */
  readonly wall: string
  readonly zone: string
  readonly minutes: number
  readonly unsure?: string | undefined
}

/** A record that is at a time in a zone as an item. */
export function itemOfTime(record: TimedRecord, viewerZone: string): CalendarItem {
  const { table, id, kind, title, wall, zone, minutes, unsure } = record
  const start = { kind: 'zoned', wall, zone } as const
  const event = eventFromDraft(emptyEvent(kind, title, start), id, epoch)
  const startsAt = instantAt(zone, wallMs(wall))
  const occurrence: Occurrence = {
    event,
    original: startsAt,
    startsAt,
    endsAt: startsAt + minutes * 60_000,
    allDay: false,
    cancelled: false,
    change: undefined,
  }
  const from = { table, id }
  return {
    ...itemOfOccurrence(occurrence, viewerZone),
    id: `${table}:${id}`,
    from,
    ...(unsure ? { unsure } : {}),
  }
}

/** What is shown has no moment of saving. */
const epoch = '1970-01-01T00:00:00.000Z'

/** What is known of something before it is drawn: enough to put it on its days in order. `key` breaks a tie. */
export interface Placed {
  readonly key: string
  readonly kind: EventKind
  readonly title: string
  readonly allDay: boolean
  readonly startsAt: number
  readonly first: string
  readonly last: string
  /** All of it; made for what is drawn alone, for a full month has thousands that are not. */
  readonly item: () => CalendarItem
}

/** Something that is an item already. */
export function placedItem(item: CalendarItem): Placed {
  const { id, kind, title, allDay, startsAt, first, last } = item
  return { key: id, kind, title, allDay, startsAt, first, last, item: () => item }
}

/** An occurrence as it is put on its days, before it is known whether it is drawn. */
export function placedOccurrence(occurrence: Occurrence, viewerZone: string): Placed {
  const { event, change, allDay, startsAt } = occurrence
  return {
    key: event.id,
    kind: event.kind,
    title: change?.title ?? event.title,
    allDay,
    startsAt,
    ...datesOf(occurrence, viewerZone),
    item: () => itemOfOccurrence(occurrence, viewerZone),
  }
}
