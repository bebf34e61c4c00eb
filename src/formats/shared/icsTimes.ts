import type { EventTime } from '../../model/eventTime.ts'
import { dateMs, dateText, dayInMs, wallMs, wallText } from '../../model/wallTime.ts'
import { inUtc } from './cellTime.ts'
import { type IcsProperty, rawValue } from './icsLines.ts'
import { type IcsProblem, icsProblem } from './icsProblem.ts'
import type { ZoneResolver } from './icsZones.ts'

/** Name of the parameter in which our own export keeps the name of a zone nobody knew. */
export const unknownZoneParameter = 'X-PLEXUS-ZONE'

/** Where times are read: how their zones are made out, what to do with trouble, and the zone to fall back on. */
export interface TimeReader {
  readonly resolve: ZoneResolver
  readonly warn: (problem: IcsProblem) => void
  /** The start of the event: an end in a zone nobody knows is taken to be in that of its start. */
  readonly beside?: EventTime | undefined
}

/** The times of a property such as DTSTART or EXDATE; those that are none are told and left out. */
export function timesOf(property: IcsProperty, reader: TimeReader): EventTime[] {
  return rawValue(property.line)
    .split(',')
    .flatMap((value) => {
      const time = readTime(value, property, reader)
      if (!time) reader.warn(icsProblem('bad-date', property.line))
      return time ? [time] : []
    })
}

const written =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** A value such as `20261126` or `20261126T210000Z`, in the zone its property names; a date also where VALUE=DATE is missing. */
export function readTime(
  value: string,
  property: IcsProperty,
  reader: TimeReader,
): EventTime | undefined {
  const found = written.exec(value.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute = '00', second = '00', utc] = found
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(dateMs(date))) return undefined
  if (hour === undefined || property.type === 'date') return { kind: 'date', date }
  const wall = wallOfClock(date, hour, minute, second)
  if (wall === undefined) return undefined
  // An offset is not of RFC 5545, and says the instant all the same.
  if (utc) return { kind: 'zoned', wall: inUtc(wall, utc), zone: 'UTC' }
  return inZone(wall, property, reader)
}

/** Midnight as 24:00 is the next day's; a leap second is the one before it. */
function wallOfClock(
  date: string,
  hour: string,
  minute: string,
  second: string,
): string | undefined {
  if (hour === '24' && minute === '00') return `${dateText(dateMs(date) + dayInMs)}T00:00:00`
  const wall = `${date}T${hour}:${minute}:${second === '60' ? '59' : second}`
  return Number.isNaN(wallMs(wall)) ? undefined : wall
}

function inZone(wall: string, property: IcsProperty, reader: TimeReader): EventTime {
  const kept = property.parameter(unknownZoneParameter)
  if (kept !== undefined) return { kind: 'floating', wall, unknownZone: kept.slice(0, 300) }
  const tzid = property.parameter('TZID')
  if (tzid === undefined || tzid.trim() === '') return { kind: 'floating', wall }
  const zone = reader.resolve.zoneOf(tzid, wallMs(wall))
  if (zone) return { kind: 'zoned', wall, zone }
  const offset = /^(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})$/i.exec(tzid.trim())
  if (offset) {
    const [, sign = '', hours = '', minutes = ''] = offset
    return {
      kind: 'zoned',
      wall: inUtc(wall, `${sign}${hours.padStart(2, '0')}${minutes}`),
      zone: 'UTC',
    }
  }
  reader.warn(icsProblem('unknown-zone', property.line))
  // A zone only the file knows still tells the instant.
  const instant = reader.resolve.instantOf(tzid, wallMs(wall))
  if (instant !== undefined) return { kind: 'zoned', wall: wallText(instant), zone: 'UTC' }
  if (reader.beside?.kind === 'zoned') return { ...reader.beside, wall }
  return { kind: 'floating', wall, unknownZone: tzid.trim().slice(0, 300) }
}
