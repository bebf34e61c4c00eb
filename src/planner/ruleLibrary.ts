import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { type RecurrenceRule, ruleText } from '../model/recurrenceRule.ts'
import type { RuleProblem, RuleStarts } from './ruleAnswer.ts'

/** Work rrule-temporal may do for one question; it throws beyond, which becomes a problem. */
const libraryLimits = { maxIterations: 4_000, maxCandidateEvaluations: 40_000 }
/** Rules of hours, minutes and seconds cost more a step, and none that anybody means needs many. */
const clockLimits = { maxIterations: 400, maxCandidateEvaluations: 20_000 }

/** Calendars of RFC 7529 the library follows; it takes any other for the Gregorian without a word. */
const knownScales = new Set(['GREGORIAN', 'CHINESE', 'HEBREW', 'INDIAN'])

/** A rule with where it starts: `start` is an instant, read in `zone`. */
export interface AnchoredRule {
  readonly rule: RecurrenceRule
  readonly start: number
  readonly zone: string
}

/** The starts of a rule of any shape between two instants, both included, by rrule-temporal; UNTIL is left to the caller. */
export function startsBetween(anchored: AnchoredRule, from: number, to: number): RuleStarts {
  const { scale = 'GREGORIAN' } = anchored.rule
  if (!knownScales.has(scale)) return { starts: [], capped: false, problem: 'rule-not-followed' }
  if (to < anchored.start || to < from) return { starts: [], capped: false }
  try {
    const after = new Date(Math.max(from, anchored.start))
    const found = forLibrary(anchored).between(after, new Date(to), true)
    return { starts: found.map(({ epochMilliseconds }) => epochMilliseconds), capped: false }
  } catch (error) {
    return { starts: [], capped: false, problem: problemOf(error) }
  }
}

/** The first start at or after an instant, nothing if there is none, or why it cannot be told. */
export function startAfter(anchored: AnchoredRule, from: number): number | RuleProblem | undefined {
  try {
    return forLibrary(anchored).next(new Date(from), true)?.epochMilliseconds
  } catch (error) {
    return problemOf(error)
  }
}

function forLibrary({ rule, start, zone }: AnchoredRule) {
  const { until: _, ...endless } = rule
  return new RRuleTemporal({
    rruleString: ruleText(endless),
    dtstart: Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone),
    cache: false,
    ...(/^(?:HOURLY|MINUTELY|SECONDLY)$/.test(rule.freq) ? clockLimits : libraryLimits),
  })
}

/** The library throws an Error when its limits are reached, and others for what it does not understand. */
function problemOf(error: unknown): RuleProblem {
  const words = error instanceof Error ? error.message : ''
  const tooMuch = /iterations|evaluations|candidate|exceeded/i.test(words)
  return tooMuch ? 'rule-too-dense' : 'rule-not-followed'
}
