import type { PlannerEvent } from '../model/event.ts'
import { type EventTime, wallOf } from '../model/eventTime.ts'
import { type RecurrenceRule, readRule, ruleText } from '../model/recurrenceRule.ts'
import { dateMs, dayInMs, dayStart, wallMs } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import { clockStarts, isClockFrequency } from './clockStarts.ts'
import { earliestWall, originalOf, originalWall, zoneOf } from './occurrence.ts'
import type { RuleProblem, RuleStarts, StartWindow } from './ruleAnswer.ts'
import { wallStarts } from './ruleStarts.ts'

/** `rule-not-readable`: there is a rule, but no frequency in it. `zone-not-known`: read in the viewer's zone instead. */
export type SeriesProblem = RuleProblem | 'rule-not-readable' | 'zone-not-known'

interface SeriesStarts {
  readonly starts: readonly number[]
  readonly capped: boolean
  readonly problem?: SeriesProblem
}

/**
 * The originals (see occurrence.ts) of a series between two instants, both included: the start, what the rule
 * gives, and the extra dates, without the excluded ones. The start always counts, also where it does not fit the
 * rule (RFC 5545, section 3.8.2.4: DTSTART defines the first instance).
 */
export function seriesStarts(event: PlannerEvent, window: StartWindow): SeriesStarts {
  const first = originalOf(event.start, event.start)
  const unknownZone: { problem?: SeriesProblem } =
    event.start.kind === 'zoned' && !zoneOf(event.start) ? { problem: 'zone-not-known' } : {}
  if (!event.recurrence) return { starts: [first], capped: false, ...unknownZone }
  const { rrule, rdates, exdates } = event.recurrence
  const ruled = rrule === undefined ? none : startsAfterFirst(rrule, event.start, window)
  const others = [first, ...rdates.map(({ start }) => originalOf(event.start, start))]
  const given = new Set(
    exdates.length + rdates.length > 0 ? ruled.starts : ruled.starts.slice(0, 1),
  )
  const added = [...new Set(others)].filter(
    (at) => at >= window.from && at <= window.to && !given.has(at),
  )
  const all = added.length > 0 ? [...ruled.starts, ...added].sort((a, b) => a - b) : ruled.starts
  const excluded = excluder(event.start, exdates)
  const starts = exdates.length > 0 ? all.filter((at) => !excluded(at)) : all
  return { ...unknownZone, ...ruled, starts }
}

const none: SeriesStarts = { starts: [], capped: false }

/** What the rule gives; a start that does not fit it is one of those that COUNT counts, so the rule gives one fewer. */
function startsAfterFirst(rrule: string, start: EventTime, window: StartWindow): SeriesStarts {
  const reading = readRule(rrule)
  if ('problem' in reading || reading.rule.count === undefined)
    return ruleStarts(rrule, start, window)
  const first = originalOf(start, start)
  const { starts } = ruleStarts(rrule, start, { from: first, to: first, most: 1 })
  if (starts.length > 0) return ruleStarts(rrule, start, window)
  const { count } = reading.rule
  if (count === 1) return none
  return ruleStarts(ruleText({ ...reading.rule, count: count - 1 }), start, window)
}

/** What the rule alone gives between two instants: without the start where it does not fit, and with what is excluded. */
function ruleStarts(rrule: string, start: EventTime, window: StartWindow): SeriesStarts {
  const reading = readRule(rrule)
  if ('problem' in reading) return { ...none, problem: 'rule-not-readable' }
  const { rule } = reading
  const zone = zoneOf(start)
  const until = rule.until === undefined ? undefined : lastOriginal(rule.until, start)
  const to = until === undefined ? window.to : Math.min(window.to, until)
  if (isClockFrequency(rule.freq)) {
    const from = start.kind === 'date' ? dayStart(window.from) : window.from
    return clockStarts(rule, wallOf(start), zone ?? 'UTC', { ...window, from, to })
  }
  return inZone(rule, start, { ...window, to })
}

/** Wall starts as originals. The wall window ends a day later, because a wall time that occurs twice is the first. */
function inZone(rule: RecurrenceRule, start: EventTime, window: StartWindow): RuleStarts {
  const zone = zoneOf(start)
  if (!zone) return wallStarts(rule, wallOf(start), window)
  const found = wallStarts(rule, wallOf(start), {
    from: earliestWall(zone, window.from),
    to: wallAt(zone, window.to) + dayInMs,
    most: window.most + 1,
  })
  const starts: number[] = []
  for (const wall of found.starts) {
    const at = instantAt(zone, wall)
    // Two wall times can be one instant: 02:30 does not exist and is read as 03:30.
    if (at >= window.from && at <= window.to && at !== starts.at(-1)) starts.push(at)
  }
  return { ...found, starts }
}

/**
 * The last original that UNTIL allows. A date means its whole day in the zone of the series, as Outlook and others
 * write it beside a time; a UTC time beside a date means that date.
 */
function lastOriginal(until: string, start: EventTime): number {
  const zone = zoneOf(start)
  const wall = wallMs(until.slice(0, 19))
  if (start.kind === 'date') return dateMs(until.slice(0, 10))
  if (until.length === 10) {
    const end = dateMs(until) + dayInMs - 1
    return zone ? instantAt(zone, end) : end
  }
  if (!zone) return wall
  return until.endsWith('Z') ? wall : instantAt(zone, wall)
}

/** True for originals that are excluded; a date excludes all that starts on it in the zone of the series. */
function excluder(start: EventTime, exdates: readonly EventTime[]): (original: number) => boolean {
  if (exdates.length === 0) return () => false
  const times = new Set<number>()
  const days = new Set<number>()
  for (const exdate of exdates) {
    if (exdate.kind === 'date') days.add(wallOf(exdate))
    else if (start.kind === 'date') days.add(dayStart(wallOf(exdate)))
    else times.add(originalOf(start, exdate))
  }
  return (original) => times.has(original) || days.has(dayStart(originalWall(start, original)))
}
