import { findMatchRulePhrases } from './tone.ts'

/** A stretch of a message that touches on the rules of the Match; offsets in UTF-16 units. */
export interface MessagePhrase {
  readonly start: number
  readonly end: number
  readonly rule: MatchRule
}

/**
 * What the agreement for applicants and programs (NRMP Match Participation Agreement, restrictions on persuasion) does
 * not want said: a promise of a place on the list, asking for one, asking or telling where else, and a guarantee.
 */
export const matchRules = ['ranking', 'asking-rank', 'guarantee', 'other-programs'] as const
export type MatchRule = (typeof matchRules)[number]

/** The rules by which any text is read, as those of a message. */
const byToneRule: Readonly<Record<string, MatchRule>> = {
  'match.promise-of-rank': 'ranking',
  'match.rank-order-shown': 'ranking',
  'match.asks-for-rank': 'asking-rank',
  'match.asks-for-commitment': 'guarantee',
  'match.other-programs': 'other-programs',
}

/** What is plain enough in a post, and is better left out of a message to a program. */
const patterns: Readonly<Record<MatchRule, readonly RegExp[]>> = {
  'asking-rank': [
    /\b(?:where|how(?: high(?:ly)?)?) (?:will|would|do|did|am|are) (?:you|i)(?: be)? rank(?:ed|ing)?(?: me)?\b/giu,
    /\bwhere (?:do i stand|am i) on your (?:rank(?: order)? )?list\b/giu,
    /\b(?:will|would|could|can) you (?:please )?rank me\b/giu,
    /\b(?:if|whether) (?:you|the program|your program) (?:will|would|plan to|intend to) rank me\b/giu,
    /\bwhat are my chances (?:of matching|at your program)\b/giu,
  ],
  ranking: [
    /\brank(?:ed|ing)? (?:you|your program|(?:[\p{L}]+ ){1,3}?)\s?(?:as (?:my )?)?(?:first|highest|highly|at the top|#\s?1|number one|no\.? ?1)\b/giu,
    /\b(?:my|our) (?:#\s?1|number[- ]one|no\.? ?1|top|first)[- ](?:choice|pick|program|ranked program)\b/giu,
    /\byou(?:r program)? (?:is|are|will be) (?:my|our) (?:#\s?1|number one|no\.? ?1|top choice|first choice)(?!\w)/giu,
    /\b(?:at the )?top of my (?:rank(?: order)? )?list\b/giu,
    /\b(?:will|would) rank (?:you|your program|me)\b/giu,
    /\brank(?:ed)? to match\b/giu,
  ],
  guarantee: [
    /\bguarante(?:e|es|ed|eing)\b/giu,
    /\b(?:i|we) (?:promise|commit|pledge) to (?:rank|match|come|attend|accept)\b/giu,
    /\bif you rank me\b/giu,
  ],
  'other-programs': [
    /\bother programs?\b/giu,
    /\bwhere else (?:i|you|have i|have you|did you|are you)\b/giu,
    /\b(?:which|what|how many) (?:other )?programs? (?:have|did|are|will|do) (?:you|i)\b/giu,
    /\b(?:my|your) other interviews?\b/giu,
  ],
}

/**
 * Finds what in a message to a program touches on the rules of the Match, in order and without overlap; the longer of
 * two that overlap is kept. Wider than `findMatchRulePhrases`, which reads any text: who writes to a program is better
 * warned once too often. It warns and does not judge: interest may be said freely, in one's own words.
 */
export function findMessagePhrases(text: string): MessagePhrase[] {
  const found = [...inAnyText(text), ...inMessages(text)]
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: MessagePhrase[] = []
  for (const phrase of found) {
    if (kept.every(({ start, end }) => phrase.end <= start || end <= phrase.start))
      kept.push(phrase)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function inAnyText(text: string): MessagePhrase[] {
  return findMatchRulePhrases(text).map(({ start, end, rule }) => ({
    start,
    end,
    rule: byToneRule[rule] ?? 'ranking',
  }))
}

function inMessages(text: string): MessagePhrase[] {
  return matchRules.flatMap((rule) =>
    patterns[rule].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
        start: index,
        end: index + whole.trimEnd().length,
        rule,
      })),
    ),
  )
}
