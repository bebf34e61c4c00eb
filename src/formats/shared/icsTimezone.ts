import { type Weekday, weekdays } from '../../model/recurrenceRule.ts'
import { dayInMs, dayStart, wallText } from '../../model/wallTime.ts'
import { offsetAt, transitionsBetween, type ZoneTransition } from '../../model/zoneTime.ts'
import { compact } from './icsWriting.ts'

/** Years for which a VTIMEZONE must be right; `lasting` also for all that follow. */
export interface ZoneYears {
  readonly first: number
  readonly last: number
}

/** A rule by which clocks change every year, and the first year from which it holds without a break. */
interface YearlyRule {
  readonly since: number
  readonly text: string
}

/** Years after the last one asked for over which a rule must hold to be believed. */
const outlook = 6

/**
 * A zone as a VTIMEZONE that is right from the first year on: changes one by one as far as they follow no rule, and
 * a yearly rule for those that do, which then holds for ever (RFC 5545, section 3.6.5). Zones without a rule, such
 * as Morocco's, are right for some years after the last.
 */
export function timezoneLines(zone: string, { first, last }: ZoneYears): string[] {
  const from = yearStart(first - 1)
  const changes = transitionsBetween(zone, from, yearStart(last + outlook + 1) - 1)
  const groups = new Map<string, ZoneTransition[]>()
  for (const change of changes) {
    const key = `${change.before} ${change.after}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const offset = offsetAt(zone, from)
  const steady = [...observance({ at: from, before: offset, after: offset }, offset, [])]
  const rules = lastingRules([...groups.values()], last)
  const changing = [...groups.values()].flatMap((group, at) => groupLines(group, rules?.[at]))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...steady,
    ...changing,
    'END:VTIMEZONE',
  ]
}

function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}

/** The rules of all groups that still change at the end; none at all unless each of them has one. */
function lastingRules(
  groups: readonly (readonly ZoneTransition[])[],
  last: number,
): (YearlyRule | undefined)[] | undefined {
  const end = last + outlook
  const active = groups.map((group) => yearOf(group.at(-1)) >= end)
  if (active.filter(Boolean).length !== 2) return undefined
  const rules = groups.map((group, at) => (active[at] ? yearlyRule(group) : undefined))
  const missing = rules.some((rule, at) => active[at] && (!rule || rule.since > end - outlook))
  return missing ? undefined : rules
}

function groupLines(group: readonly ZoneTransition[], rule: YearlyRule | undefined): string[] {
  const alone = group.filter((change) => !rule || yearOf(change) < rule.since)
  const [first] = alone
  // The first is named again beside the others: readers that find RDATE do not count DTSTART.
  const dates = alone.length > 1 ? alone.map((one) => `RDATE:${onset(one)}`) : []
  const [ruled] = rule ? group.filter((change) => yearOf(change) >= rule.since) : []
  return [
    ...(first ? observance(first, first.before, dates) : []),
    ...(ruled && rule ? observance(ruled, ruled.before, [`RRULE:${rule.text}`]) : []),
  ]
}

function observance(change: ZoneTransition, before: number, more: readonly string[]): string[] {
  const kind = change.after > before ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset(change)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(change.after)}`,
    ...more,
    `END:${kind}`,
  ]
}

/** When a change happens, by the clocks before it. */
function onsetWall({ at, before }: ZoneTransition): number {
  return at + before
}

function onset(change: ZoneTransition): string {
  return compact(wallText(onsetWall(change)))
}

function yearOf(change: ZoneTransition | undefined): number {
  return change ? new Date(onsetWall(change)).getUTCFullYear() : Number.NEGATIVE_INFINITY
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000
  const pad = (count: number) => String(Math.floor(count)).padStart(2, '0')
  const rest = seconds % 60 > 0 ? pad(seconds % 60) : ''
  return `${offset < 0 ? '-' : '+'}${pad(seconds / 3600)}${pad((seconds / 60) % 60)}${rest}`
}

/** The rule that the latest changes of a group follow, once a year, at one time of day, as far back as it holds. */
function yearlyRule(group: readonly ZoneTransition[]): YearlyRule | undefined {
  const latest = group.at(-1)
  if (!latest) return undefined
  const run: Place[] = []
  for (let at = group.length - 1; at >= 0; at -= 1) {
    const change = group[at]
    if (!change || yearOf(change) !== yearOf(latest) - run.length) break
    const place = placeOf(onsetWall(change))
    if (nthOf([...run, place]) === undefined) break
    run.push(place)
  }
  const nth = nthOf(run)
  const [place] = run
  if (nth === undefined || !place || run.length < outlook) return undefined
  const text = `FREQ=YEARLY;BYMONTH=${place.month};BYDAY=${nth}${place.weekday}`
  return { since: yearOf(latest) - run.length + 1, text }
}

interface Place {
  readonly month: number
  readonly weekday: Weekday
  readonly time: number
  readonly nth: number
  readonly isLast: boolean
}

function placeOf(wall: number): Place {
  const date = new Date(wall)
  const day = Math.floor(wall / dayInMs)
  return {
    month: date.getUTCMonth() + 1,
    weekday: weekdays[(((day + 3) % 7) + 7) % 7] ?? 'MO',
    time: wall - dayStart(wall),
    nth: Math.ceil(date.getUTCDate() / 7),
    isLast: new Date(wall + 7 * dayInMs).getUTCMonth() !== date.getUTCMonth(),
  }
}

/** As which weekday of the month all places agree: the last, or the nth. */
function nthOf(places: readonly Place[]): number | undefined {
  const [first] = places
  const alike = places.every(
    ({ month, weekday, time }) =>
      month === first?.month && weekday === first.weekday && time === first.time,
  )
  if (!first || !alike) return undefined
  if (places.every(({ isLast }) => isLast)) return -1
  return places.every(({ nth }) => nth === first.nth) ? first.nth : undefined
}
