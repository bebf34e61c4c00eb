import { dayInMs, dayStart, wallText } from '../model/wallTime.ts'
import { offsetAt, wallAt } from '../model/zoneTime.ts'
import { type Occurrence, zoneOf } from './occurrence.ts'

/** A time in one zone: `wall` is `2026-11-26T21:00:00`, `offsetMinutes` what is added to UTC. */
export interface ZoneReading {
  readonly zone: string
  readonly start: string
  readonly end: string
  readonly offsetMinutes: number
}

/**
 * An occurrence as its viewer and its hosts see it. `own` is absent where it would say the same: whole days,
 * floating times, and zones whose clocks agree at that moment. `daysApart`: the viewer's date less the hosts'.
 */
export interface BothZones {
  readonly viewer: ZoneReading
  readonly own?: ZoneReading & { readonly daysApart: number }
}

/** The times to show for an occurrence: always the viewer's, and the hosts' where theirs differ. */
export function bothZones(occurrence: Occurrence, viewerZone: string): BothZones {
  const viewer = readingIn(occurrence, viewerZone)
  const zone = occurrence.allDay
    ? undefined
    : zoneOf(occurrence.change?.start ?? occurrence.event.start)
  if (!zone) return { viewer }
  const own = readingIn(occurrence, zone)
  if (own.start === viewer.start && own.end === viewer.end) return { viewer }
  const dayIn = (place: string) => dayStart(wallAt(place, occurrence.startsAt))
  return { viewer, own: { ...own, daysApart: (dayIn(viewerZone) - dayIn(zone)) / dayInMs } }
}

function readingIn({ startsAt, endsAt }: Occurrence, zone: string): ZoneReading {
  return {
    zone,
    start: wallText(wallAt(zone, startsAt)),
    end: wallText(wallAt(zone, endsAt)),
    offsetMinutes: offsetAt(zone, startsAt) / 60_000,
  }
}
