import { dayInMs } from './wallTime.ts'

/** A change of a zone's offset: `at` is an instant, offsets are milliseconds to add to UTC. */
export interface ZoneTransition {
  readonly at: number
  readonly before: number
  readonly after: number
}

/** The offsets of one UTC year: the one it begins with, and its changes in order. `from` and `to` are its bounds. */
interface ZoneYear {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly changes: readonly ZoneTransition[]
}

interface ZoneClock {
  readonly format: Intl.DateTimeFormat
  readonly years: Map<number, ZoneYear>
  /** The year asked for last: occurrences are placed in order, so it is nearly always the next one too. */
  latest: ZoneYear | undefined
}

/** Two changes of one zone within this span would be missed; Morocco's pause of Ramadan is a month. */
const sampleStep = 14 * dayInMs

const clocks = new Map<string, ZoneClock | undefined>()

/** True for an IANA zone this engine knows, also under an older name such as `US/Eastern`; not for bare offsets. */
export function isZone(zone: string): boolean {
  return clockOf(zone) !== undefined
}

/** What to add to UTC to get the zone's wall time at an instant, in milliseconds. UTC for a zone not known. */
export function offsetAt(zone: string, instant: number): number {
  const { first, changes } = yearAround(zone, instant)
  let offset = first
  for (const change of changes) {
    if (change.at > instant) break
    offset = change.after
  }
  return offset
}

/** The zone's wall time at an instant. */
export function wallAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant)
}

/**
 * The instant a wall time stands for. One that occurs twice is the first; one that a change of clocks leaves out is
 * read with the offset before the change, so that 02:30 becomes 03:30 (RFC 5545, section 3.3.5).
 */
export function instantAt(zone: string, wall: number): number {
  const year = yearAround(zone, wall - dayInMs)
  let before = year.first
  let until = year.to
  for (const change of year.changes) {
    if (change.at > wall - dayInMs) {
      until = change.at
      break
    }
    before = change.after
  }
  // Far from any change of clocks, as nearly always, there is one answer.
  if (wall + dayInMs < until) return wall - before
  const after = offsetAt(zone, wall + dayInMs)
  if (before === after) return wall - before
  const early = wall - Math.max(before, after)
  if (offsetAt(zone, early) === wall - early) return early
  const late = wall - Math.min(before, after)
  return offsetAt(zone, late) === wall - late ? late : wall - before
}

/** Every change of a zone's offset after `from` and up to `to`, in order. */
export function transitionsBetween(zone: string, from: number, to: number): ZoneTransition[] {
  const found: ZoneTransition[] = []
  const last = new Date(to).getUTCFullYear()
  for (let year = new Date(from).getUTCFullYear(); year <= last; year += 1) {
    for (const change of zoneYear(zone, year).changes) {
      if (change.at > from && change.at <= to) found.push(change)
    }
  }
  return found
}

const utcYear: ZoneYear = { from: 0, to: Number.POSITIVE_INFINITY, first: 0, changes: [] }

function yearAround(zone: string, instant: number): ZoneYear {
  const clock = clockOf(zone)
  if (!clock) return utcYear
  const { latest } = clock
  if (latest && instant >= latest.from && instant < latest.to) return latest
  clock.latest = yearOfClock(clock, new Date(instant).getUTCFullYear())
  return clock.latest
}

function zoneYear(zone: string, year: number): ZoneYear {
  const clock = clockOf(zone)
  return clock ? yearOfClock(clock, year) : utcYear
}

function yearOfClock(clock: ZoneClock, year: number): ZoneYear {
  const known = clock.years.get(year)
  if (known) return known
  const made = measureYear(clock.format, year)
  clock.years.set(year, made)
  return made
}

function clockOf(zone: string): ZoneClock | undefined {
  const known = clocks.get(zone)
  if (known || clocks.has(zone)) return known
  const clock = makeClock(zone)
  // Names come from files: a file of a million made-up names must not fill memory.
  if (clock || clocks.size < 5_000) clocks.set(zone, clock)
  return clock
}

function makeClock(zone: string): ZoneClock | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,99}$/.test(zone)) return undefined
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    return { format, years: new Map(), latest: undefined }
  } catch {
    return undefined
  }
}

function measureYear(format: Intl.DateTimeFormat, year: number): ZoneYear {
  const start = yearStart(year)
  const end = yearStart(year + 1)
  // A change at the very first moment of a year belongs to that year, so measuring begins just before it.
  let at = start - 1000
  let offset = measureOffset(format, at)
  const first = offset
  const changes: ZoneTransition[] = []
  while (at < end - 1000) {
    const next = Math.min(at + sampleStep, end - 1000)
    const nextOffset = measureOffset(format, next)
    if (nextOffset !== offset) {
      changes.push({
        at: changeBetween(format, at, next, offset),
        before: offset,
        after: nextOffset,
      })
    }
    at = next
    offset = nextOffset
  }
  return { from: start, to: end, first, changes }
}

/** The first second with another offset than `offset`, between one instant that has it and one that has not. */
function changeBetween(
  format: Intl.DateTimeFormat,
  from: number,
  to: number,
  offset: number,
): number {
  let low = Math.floor(from / 1000)
  let high = Math.ceil(to / 1000)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (measureOffset(format, middle * 1000) === offset) low = middle
    else high = middle
  }
  return high * 1000
}

function measureOffset(format: Intl.DateTimeFormat, instant: number): number {
  const found: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(instant)) found[type] = value
  const number = (part: string) => Number(found[part])
  const year = found.era?.startsWith('B') ? 1 - number('year') : number('year')
  const wall = new Date(0)
  wall.setUTCFullYear(year, number('month') - 1, number('day'))
  wall.setUTCHours(number('hour'), number('minute'), number('second'))
  return wall.getTime() - Math.floor(instant / 1000) * 1000
}

function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}
