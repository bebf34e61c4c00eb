import type { OccurrenceChange, PlannerEvent } from '../model/event.ts'
import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import { dayInMs } from '../model/wallTime.ts'
import { instantAt, isZone, offsetAt, wallAt } from '../model/zoneTime.ts'

/**
 * One time an event takes place. `original` names it within its series, whatever was changed about it: an instant
 * for an event in a zone, else a wall time. `startsAt` and `endsAt` (exclusive) are instants in milliseconds; those
 * of whole days and floating times are of the viewer's zone. `change` is what is different about it.
 */
export interface Occurrence {
  readonly event: PlannerEvent
  readonly original: number
  readonly startsAt: number
  readonly endsAt: number
  readonly allDay: boolean
  readonly cancelled: boolean
  readonly change: OccurrenceChange | undefined
}

/** The zone in which an event's own times are read; a zone this engine does not know counts as floating. */
export function zoneOf(time: EventTime): string | undefined {
  return time.kind === 'zoned' && isZone(time.zone) ? time.zone : undefined
}

/** The number by which a series with this start names an occurrence: see `Occurrence.original`. */
export function originalOf(start: EventTime, of: EventTime): number {
  const zone = zoneOf(start)
  const given = zoneOf(of)
  if (zone) return instantAt(given ?? zone, wallOf(of))
  return wallOf(of)
}

/** The wall time of an occurrence of a series with this start, in the zone of the series. */
export function originalWall(start: EventTime, original: number): number {
  const zone = zoneOf(start)
  return zone ? wallAt(zone, original) : original
}

/** No wall time before this one stands for `instant` or a later one: one that clocks leave out is read later. */
export function earliestWall(zone: string, instant: number): number {
  const gap = offsetAt(zone, instant) - offsetAt(zone, instant - dayInMs)
  return wallAt(zone, instant) - Math.max(0, gap)
}

/** The original start of an occurrence as a record names it: in the kind and zone of the series. */
export function originalTime(start: EventTime, original: number): EventTime {
  return timeAtWall(start, originalWall(start, original))
}

/** What names an occurrence in edits: pass it as `of`. */
export function occurrenceOf({ event, original }: Occurrence): EventTime {
  return originalTime(event.start, original)
}

/** A text that names an occurrence among all events. */
export function occurrenceId({ event, original }: Occurrence): string {
  return `${event.id}@${original}`
}

type FieldName = 'title' | 'location' | 'link' | 'hashtag' | 'notes' | 'reminders' | 'chat'
export type OccurrenceFields = { readonly [K in FieldName]: PlannerEvent[K] }

/** What an occurrence is called, where it is and so on: the event's fields with its change laid over them. */
export function occurrenceFields({ event, change }: Occurrence): OccurrenceFields {
  return {
    title: change?.title ?? event.title,
    location: change?.location ?? event.location,
    link: change?.link ?? event.link,
    hashtag: change?.hashtag ?? event.hashtag,
    notes: change?.notes ?? event.notes,
    reminders: change?.reminders ?? event.reminders,
    chat: change?.chat ?? event.chat,
  }
}
