import ICAL from 'ical.js'
import { dayInMs, wallText } from '../../model/wallTime.ts'
import { isZone, offsetAt } from '../../model/zoneTime.ts'
import type { IcsComponent } from './icsComponents.ts'
import { type ContentLine, lineName, readProperty } from './icsLines.ts'
import { commonZones, zoneOfWindowsName } from './windowsZones.ts'

/** What a file means by its TZIDs. `wall` is a wall time in milliseconds (see wallTime.ts). */
export interface ZoneResolver {
  /** The IANA zone a TZID stands for around a time; undefined where nobody can tell. */
  zoneOf(tzid: string, wall: number): string | undefined
  /** The instant of a time in a zone that only the file knows, by its VTIMEZONE. */
  instantOf(tzid: string, wall: number): number | undefined
}

/**
 * Makes out the zones of one calendar: by an IANA name, alone or at the end of a longer one; by a Windows or Outlook
 * name; and else by the VTIMEZONE of that name, which is compared with every zone there is. A known name counts
 * more than its VTIMEZONE, which is often out of date.
 */
export function zoneResolver(definitions: readonly IcsComponent[]): ZoneResolver {
  const zones = new Map<string, IcsComponent>()
  for (const definition of definitions) {
    const tzid = valueIn(definition, 'TZID')
    if (tzid !== undefined) zones.set(tzid.trim(), definition)
  }
  const known = new Map<string, string | undefined>()
  return {
    zoneOf(tzid, wall) {
      const name = bareName(tzid)
      const year = Math.min(lastYear, Math.max(firstYear, new Date(wall).getUTCFullYear()))
      const key = `${year} ${name}`
      if (!known.has(key)) {
        const definition = known.size < mostNames ? zones.get(name) : undefined
        known.set(key, zoneOfName(name) ?? (definition && zoneOfDefinition(definition, year)))
      }
      return known.get(key)
    },
    instantOf(tzid, wall) {
      const definition = zones.get(bareName(tzid))
      const offset = definition && offsetIn(definition, wall)
      return offset === undefined ? undefined : wall - offset
    },
  }
}

/** Comparing a definition with every zone costs some milliseconds: done for these years and so many names a file. */
const [firstYear, lastYear] = [1970, 2037]
const mostNames = 200

function bareName(tzid: string): string {
  return tzid
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
}

function offsetIn(definition: IcsComponent, wall: number): number | undefined {
  try {
    const offset = timezoneOf(definition)?.utcOffset(ICAL.Time.fromDateTimeString(wallText(wall)))
    return offset === undefined || Math.abs(offset) > 86_400 ? undefined : offset * 1000
  } catch {
    return undefined
  }
}

function zoneOfName(name: string): string | undefined {
  if (name.length > 300) return undefined
  if (/^(?:Z|UTC|GMT|Etc\/UTC|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return 'UTC'
  const underscored = name.replace(/ /g, '_')
  if (isZone(underscored)) return underscored
  return zoneOfWindowsName(name) ?? zoneAtEnd(underscored) ?? zoneOfOffset(name)
}

/** `/mozilla.org/20050126_1/America/New_York`, `posix/Europe/Vaduz`, `custom_Pacific/Fiji`. */
function zoneAtEnd(name: string): string | undefined {
  const parts = name.split('/')
  for (const count of [3, 2]) {
    const end = parts.slice(-count)
    const area = end[0]?.replace(/^.*[^A-Za-z]/, '')
    const candidate = [area, ...end.slice(1)].join('/')
    if (end.length === count && isZone(candidate)) return candidate
  }
  return undefined
}

/** `UTC+1`, `GMT-0500`: an offset without summer time. Etc/GMT counts the other way round. */
function zoneOfOffset(name: string): string | undefined {
  const found = /^(?:UTC|GMT)\s*([+-])0?(\d{1,2})(?::?00)?$/i.exec(name)
  const zone = `Etc/GMT${found?.[1] === '+' ? '-' : '+'}${found?.[2]}`
  return found && isZone(zone) ? zone : undefined
}

/** Where several zones have had the same clocks, the one most people mean. */
const likeliest = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
]

function zoneOfDefinition(definition: IcsComponent, year: number): string | undefined {
  for (const name of ['X-LIC-LOCATION', 'TZID-ALIAS-OF']) {
    const said = valueIn(definition, name)?.trim()
    if (said && isZone(said)) return said
  }
  const offsets = offsetsOf(definition, year)
  if (!offsets) return undefined
  const all = new Set([...likeliest, ...commonZones, ...Intl.supportedValuesOf('timeZone')])
  return [...all].find(
    (zone) => isZone(zone) && offsets.every(([at, offset]) => offsetAt(zone, at) === offset),
  )
}

/** Every fourth noon of a year: no two rules for changing clocks agree on all of them. */
function offsetsOf(
  definition: IcsComponent,
  year: number,
): [at: number, offset: number][] | undefined {
  const zone = timezoneOf(definition)
  if (!zone) return undefined
  const noon = new Date(0).setUTCFullYear(year, 0, 1) + dayInMs / 2
  try {
    return Array.from({ length: 92 }, (_, step) => {
      const wall = noon + step * 4 * dayInMs
      const offset = zone.utcOffset(ICAL.Time.fromDateTimeString(wallText(wall))) * 1000
      return [wall - offset, offset]
    })
  } catch {
    return undefined
  }
}

/** More changes of clocks than this nobody has written down by hand. */
const mostLines = 2_000

/** A VTIMEZONE for ical.js, which would follow a rule of seconds to the end of time: only yearly rules pass. */
function timezoneOf(definition: IcsComponent): ICAL.Timezone | undefined {
  const parts = definition.inner.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
  const lines = parts.flatMap((part) => [
    `BEGIN:${part.name}`,
    ...part.lines.filter(isOfClock).map(({ text }) => text),
    `END:${part.name}`,
  ])
  const rules = parts.flatMap((part) => part.lines.filter((line) => lineName(line) === 'RRULE'))
  if (parts.length === 0 || lines.length > mostLines || !rules.every(isYearly)) return undefined
  try {
    const text = ['BEGIN:VTIMEZONE', 'TZID:x', ...lines, 'END:VTIMEZONE'].join('\r\n')
    return new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text)), tzid: 'x' })
  } catch {
    return undefined
  }
}

function isYearly({ text }: ContentLine): boolean {
  return /FREQ=YEARLY/i.test(text) && !/BY(?:HOUR|MINUTE|SECOND)=[^;]*,/i.test(text)
}

function isOfClock(line: ContentLine): boolean {
  const named = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'].includes(lineName(line))
  return named && line.text.length < 20_000
}

function valueIn(component: IcsComponent, name: string): string | undefined {
  const line = component.lines.find((one) => lineName(one) === name)
  return line && readProperty(line)?.values[0]
}
