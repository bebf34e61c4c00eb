import type { RecurrenceRule } from '../model/recurrenceRule.ts'
import { dayInMs, dayStart } from '../model/wallTime.ts'
import type { RuleStarts, StartWindow } from './ruleAnswer.ts'
import { startsBetween } from './ruleLibrary.ts'
import { type DayRange, simpleDates } from './simpleDates.ts'

/**
 * The wall times at which a rule that repeats by days, weeks, months or years has its starts. Being wall times
 * they stay at 21:00 when clocks change; the caller places them in the zone. UNTIL is the caller's too, for it may
 * be given in another zone. `start` is the wall time of DTSTART.
 */
export function wallStarts(rule: RecurrenceRule, start: number, window: StartWindow): RuleStarts {
  const startTime = start - dayStart(start)
  const times = timesOfDay(rule, startTime)
  if (rule.bySetPos && times.length > 1) return positionedStarts(rule, start, window)
  // COUNT counts starts; days stand for them only where each has one start, at the time of the first.
  const counting = rule.count !== undefined && (times.length > 1 || times[0] !== startTime)
  const startDay = dayStart(start) / dayInMs
  const range = {
    from: counting ? startDay : Math.floor(window.from / dayInMs),
    to: Math.floor(window.to / dayInMs),
  }
  const most = counting ? mostDays : window.most + 1
  const count = (counting ? rule.count : undefined) ?? Number.POSITIVE_INFINITY
  const dates = withoutTimes(rule, counting)
  const simple = simpleDates(dates, startDay, { ...range, most })
  if (simple) return spread(simple, times, { start, window, count })
  const found = libraryDates(dates, startDay, range, most)
  const days = found.starts.map((at) => Math.round(at / dayInMs))
  return { ...found, ...spread(days, times, { start, window, count }) }
}

function withoutTimes(rule: RecurrenceRule, withoutCount: boolean): RecurrenceRule {
  const { byHour: _h, byMinute: _m, bySecond: _s, count, ...dates } = rule
  return withoutCount || count === undefined ? dates : { ...dates, count }
}

/** Counting several times a day from the very beginning may pass over this many days, some 2,700 years. */
const mostDays = 1_000_000

/** Milliseconds after midnight of each time of day a rule names; without BYHOUR, BYMINUTE, BYSECOND that of the start. */
function timesOfDay({ byHour, byMinute, bySecond }: RecurrenceRule, startTime: number): number[] {
  const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b)
  const hours = inOrder(byHour ?? [Math.floor(startTime / 3_600_000)])
  const minutes = inOrder(byMinute ?? [Math.floor(startTime / 60_000) % 60])
  const seconds = inOrder(bySecond ?? [Math.floor(startTime / 1000) % 60])
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) =>
      seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
    ),
  )
}

interface Spreading {
  readonly start: number
  readonly window: StartWindow
  readonly count: number
}

/** Each day at each of its times, as far as the count reaches. */
function spread(
  days: readonly number[],
  times: readonly number[],
  { start, window, count }: Spreading,
): RuleStarts {
  const starts: number[] = []
  // Days before the window are counted without looking at each of their times.
  const { passed, counted } = passOver(days, times, window.from, start)
  let left = count - counted
  for (const at of products(days.slice(passed), times)) {
    if (at < start) continue
    if (left <= 0 || at > window.to) break
    left -= 1
    if (at < window.from) continue
    if (starts.length === window.most) return { starts, capped: true }
    starts.push(at)
  }
  return { starts, capped: false }
}

/** How many of the leading days end before the window, and how many starts they hold. */
function passOver(days: readonly number[], times: readonly number[], from: number, start: number) {
  let passed = 0
  let counted = 0
  for (const day of days) {
    const midnight = day * dayInMs
    if (midnight + dayInMs > from) break
    passed += 1
    counted +=
      midnight >= start ? times.length : times.filter((time) => midnight + time >= start).length
  }
  return { passed, counted }
}

function* products(days: readonly number[], times: readonly number[]) {
  for (const day of days) {
    for (const time of times) yield day * dayInMs + time
  }
}

/** Days the library is asked for at once: more, and it would give up on rules that are only long. */
const daysAtOnce = 1_000

/** The days of a rule of any shape, by rrule-temporal at midnight UTC. */
function libraryDates(
  rule: RecurrenceRule,
  startDay: number,
  range: DayRange,
  most: number,
): RuleStarts {
  const anchored = { rule, start: startDay * dayInMs, zone: 'UTC' }
  if (rule.count !== undefined)
    return startsBetween(anchored, range.from * dayInMs, range.to * dayInMs)
  const starts: number[] = []
  for (let from = Math.max(range.from, startDay); from <= range.to; from += daysAtOnce) {
    const to = Math.min(from + daysAtOnce - 1, range.to)
    const found = startsBetween(anchored, from * dayInMs, to * dayInMs)
    starts.push(...found.starts)
    if (found.problem || starts.length > most) return { ...found, starts }
  }
  return { starts, capped: false }
}

function positionedStarts(rule: RecurrenceRule, start: number, window: StartWindow): RuleStarts {
  const found = startsBetween({ rule, start, zone: 'UTC' }, window.from, window.to)
  const capped = found.starts.length > window.most
  return { ...found, starts: found.starts.slice(0, window.most), capped }
}
