import type { PlannerEvent } from '../../model/event.ts'
import { type EventTime, wallOf } from '../../model/eventTime.ts'
import { isZone } from '../../model/zoneTime.ts'
import type { ZoneYears } from './icsTimezone.ts'

/** Every zone some events name, other than UTC, in alphabetical order, with the years in which they use it. */
export function zoneYears(
  events: readonly PlannerEvent[],
  thisYear: number,
): [string, ZoneYears][] {
  const found = new Map<string, ZoneYears>()
  for (const time of events.flatMap(timesOfEvent)) {
    if (time.kind !== 'zoned' || time.zone === 'UTC' || !isZone(time.zone)) continue
    const year = new Date(wallOf(time)).getUTCFullYear()
    const known = found.get(time.zone) ?? { first: year, last: Math.max(year, thisYear) }
    found.set(time.zone, {
      // A description of centuries would outweigh the calendar; clocks changed little before 1900.
      first: Math.max(1900, Math.min(known.first, year)),
      last: Math.min(2100, Math.max(known.last, year)),
    })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
}

function timesOfEvent(event: PlannerEvent): EventTime[] {
  const spans = [event, ...(event.recurrence?.rdates ?? []), ...event.changes]
  return [
    ...spans.flatMap(({ start, end }) => [start, end]),
    ...(event.recurrence?.exdates ?? []),
    ...event.changes.map(({ of }) => of),
    event.recurrenceId,
  ].flatMap((time) => (time ? [time] : []))
}
