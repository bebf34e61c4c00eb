import type { RecurrenceRule } from '../model/recurrenceRule.ts'
import { dayInMs } from '../model/wallTime.ts'
import { instantAt } from '../model/zoneTime.ts'
import type { RuleStarts, StartWindow } from './ruleAnswer.ts'
import { type AnchoredRule, startAfter, startsBetween } from './ruleLibrary.ts'

const unitMs = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 } as const
type ClockFrequency = keyof typeof unitMs
type Lists = { -readonly [K in keyof RecurrenceRule]?: RecurrenceRule[K] }

export function isClockFrequency(freq: RecurrenceRule['freq']): freq is ClockFrequency {
  return freq in unitMs
}

/**
 * The instants at which a rule that repeats by hours, minutes or seconds has its starts: every eight hours is
 * eight hours by the clock, also when clocks change. `window` is in instants here, `start` a wall time.
 * Rules with further parts are asked of the library piece by piece, so that one without end stays cheap.
 */
export function clockStarts(
  given: RecurrenceRule,
  start: number,
  zone: string,
  window: StartWindow,
): RuleStarts {
  const rule = withoutFullLists(given)
  const first = instantAt(zone, start)
  if (!isClockFrequency(rule.freq)) return { starts: [], capped: false }
  const filtered = Object.keys(rule).some((key) => key.startsWith('by') || key === 'scale')
  if (filtered) return piecewise({ rule, start: first, zone }, window)
  const step = unitMs[rule.freq] * rule.interval
  const starts: number[] = []
  for (let at = Math.max(0, Math.ceil((window.from - first) / step)); ; at += 1) {
    const instant = first + at * step
    if (!(instant <= window.to) || at >= (rule.count ?? Number.POSITIVE_INFINITY)) break
    if (starts.length === window.most) return { starts, capped: true }
    starts.push(instant)
  }
  return { starts, capped: false }
}

/** A list that names every value there is limits nothing. */
function withoutFullLists(rule: RecurrenceRule): RecurrenceRule {
  const parts: Lists = { ...rule }
  const sizes = { byMonth: 12, byDay: 7, byHour: 24, byMinute: 60, bySecond: 60 } as const
  const limits = {
    HOURLY: ['byMonth', 'byDay', 'byHour'],
    MINUTELY: ['byMonth', 'byDay', 'byHour', 'byMinute'],
    SECONDLY: ['byMonth', 'byDay', 'byHour', 'byMinute', 'bySecond'],
  } as const
  for (const list of isClockFrequency(rule.freq) ? limits[rule.freq] : []) {
    if (parts[list]?.length === sizes[list]) delete parts[list]
  }
  return parts as RecurrenceRule
}

/** Pieces the library is asked for at most; a real rule needs a handful. */
const mostPieces = 60

function piecewise(anchored: AnchoredRule, window: StartWindow): RuleStarts {
  const piece = Math.max(60_000, (2_000 / startsPerDay(anchored.rule)) * dayInMs)
  const starts: number[] = []
  let from = Math.max(window.from, anchored.start)
  for (let asked = 0; from <= window.to; asked += 1) {
    if (asked === mostPieces) return { starts, capped: true, problem: 'rule-too-dense' }
    const found = startsBetween(anchored, from, Math.min(from + piece - 1, window.to))
    if (found.problem) return { starts, capped: true, problem: found.problem }
    starts.push(...found.starts)
    if (starts.length > window.most) return { starts: starts.slice(0, window.most), capped: true }
    from += piece
    if (found.starts.length > 0) continue
    const next = startAfter(anchored, from)
    if (next === undefined) break
    if (typeof next === 'string') return { starts, capped: true, problem: next }
    from = Math.max(from, next)
  }
  return { starts, capped: false }
}

/** No more starts than this fall on one day. */
function startsPerDay({ freq, interval, byHour, byMinute, bySecond }: RecurrenceRule): number {
  const minutely = freq === 'MINUTELY' || freq === 'SECONDLY'
  const perHour = byMinute?.length ?? (minutely ? 60 : 1)
  const perMinute = bySecond?.length ?? (freq === 'SECONDLY' ? 60 : 1)
  const most = (byHour?.length ?? 24) * perHour * perMinute
  const expanding =
    (freq === 'HOURLY' && (byMinute || bySecond)) || (freq === 'MINUTELY' && bySecond)
  return expanding ? most : Math.max(1, Math.min(most, 86_400 / interval))
}
