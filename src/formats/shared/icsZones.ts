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

/** What the definitions of zones in one file say, each read once; see zoneResolver. */
export interface ZoneDefinitions {
  /** The clocks a definition sets; undefined where it sets none that can be followed. */
  clocksOf(definition: IcsComponent): Clocks | undefined
  /** The zone whose clocks those are in a year, for as many definitions as a file may have compared. */
  zoneOf(definition: IcsComponent, year: number): string | undefined
}

interface Clocks {
  readonly text: string
  readonly zone: ICAL.Timezone
}

/**
 * Reads the definitions of zones of a whole file. Those that set the same clocks are one, however many calendars of
 * the file repeat them, and each is read and compared once: a file of many takes time by its length.
 */
export function zoneDefinitions(): ZoneDefinitions {
  const byText = new Map<string, Clocks | undefined>()
  const read = new Map<IcsComponent, Clocks | undefined>()
  const compared = new Map<string, string | undefined>()
  const clocksOf = (definition: IcsComponent) => {
    if (read.has(definition)) return read.get(definition)
    const text = clockLines(definition)
    if (text !== undefined && !byText.has(text)) byText.set(text, clocksIn(text))
    const clocks = text === undefined ? undefined : byText.get(text)
    read.set(definition, clocks)
    return clocks
  }
  return {
    clocksOf,
    zoneOf(definition, year) {
      const said = zoneSaid(definition)
      const clocks = said ? undefined : clocksOf(definition)
      if (!clocks) return said
      const key = `${year} ${clocks.text}`
      if (!compared.has(key) && compared.size < mostCompared) {
        compared.set(key, zoneWithClocks(clocks.zone, year))
      }
      return compared.get(key)
    },
  }
}

/**
 * Makes out the zones of one calendar: by an IANA name, alone or at the end of a longer one; by a Windows or Outlook
 * name; and else by the VTIMEZONE of that name, which is compared with every zone there is. A known name counts
 * more than its VTIMEZONE, which is often out of date.
 */
export function zoneResolver(
  definitions: readonly IcsComponent[],
  file: ZoneDefinitions,
): ZoneResolver {
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
        const definition = zones.get(name)
        known.set(key, zoneOfName(name) ?? (definition && file.zoneOf(definition, year)))
      }
      return known.get(key)
    },
    instantOf(tzid, wall) {
      const definition = zones.get(bareName(tzid))
      const offset = definition && offsetIn(file.clocksOf(definition)?.zone, wall)
      return offset === undefined ? undefined : wall - offset
    },
  }
}

/** Comparing a definition with every zone costs some milliseconds: done for these years and so often a file. */
const [firstYear, lastYear] = [1970, 2037]
const mostCompared = 200

function bareName(tzid: string): string {
  return tzid
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
}

function offsetIn(zone: ICAL.Timezone | undefined, wall: number): number | undefined {
  try {
    const offset = zone?.utcOffset(ICAL.Time.fromDateTimeString(wallText(wall)))
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

/** The zone a definition names beside its clocks. */
function zoneSaid(definition: IcsComponent): string | undefined {
  return ['X-LIC-LOCATION', 'TZID-ALIAS-OF']
    .map((name) => valueIn(definition, name)?.trim())
    .find((said) => said !== undefined && isZone(said))
}

function zoneWithClocks(clocks: ICAL.Timezone, year: number): string | undefined {
  const offsets = offsetsOf(clocks, year)
  if (!offsets) return undefined
  const all = new Set([...likeliest, ...commonZones, ...Intl.supportedValuesOf('timeZone')])
  return [...all].find(
    (zone) => isZone(zone) && offsets.every(([at, offset]) => offsetAt(zone, at) === offset),
  )
}

/** Every fourth noon of a year: no two rules for changing clocks agree on all of them. */
function offsetsOf(zone: ICAL.Timezone, year: number): [at: number, offset: number][] | undefined {
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

/** The lines of a VTIMEZONE that set clocks. ical.js would follow a rule of seconds to the end of time: only yearly rules pass. */
function clockLines(definition: IcsComponent): string | undefined {
  const parts = definition.inner.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
  const lines = parts.flatMap((part) => [
    `BEGIN:${part.name}`,
    ...part.lines.filter(isOfClock).map(({ text }) => text),
    `END:${part.name}`,
  ])
  const rules = parts.flatMap((part) => part.lines.filter((line) => lineName(line) === 'RRULE'))
  const isFit = parts.length > 0 && lines.length <= mostLines && rules.every(isYearly)
  return isFit ? lines.join('\r\n') : undefined
}

function clocksIn(text: string): Clocks | undefined {
  try {
    const whole = ['BEGIN:VTIMEZONE', 'TZID:x', text, 'END:VTIMEZONE'].join('\r\n')
    const component = new ICAL.Component(ICAL.parse(whole))
    return { text, zone: new ICAL.Timezone({ component, tzid: 'x' }) }
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
