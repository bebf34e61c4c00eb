import Fuse from 'fuse.js'
import { letterBits, type Segment } from './segment.ts'

/** A term a misspelt word may mean; `closeness` runs from 0 to 1. */
export interface FuzzyTerm {
  readonly term: string
  readonly closeness: number
}

const shortest = 4
const mostCandidates = 300
const mostTerms = 10

/**
 * The terms a word may be a misspelling of, or the beginning of one. Fuse.js judges; it is given only the few hundred
 * terms that share most letter pairs with the word, because judging a whole dictionary would take a tenth of a second.
 * Words under four letters mean what they say.
 */
export function fuzzyTerms(word: string, segments: readonly Segment[]): FuzzyTerm[] {
  if (word.length < shortest || /^\d+$/.test(word)) return []
  const candidates = nearTerms(word, segments)
  const strict = word.length < 6 ? 0.34 : 0.4
  const fuse = new Fuse(candidates, {
    includeScore: true,
    threshold: strict,
    distance: 20,
    ignoreFieldNorm: true,
  })
  const found = fuse
    .search(word.slice(0, 32), { limit: mostTerms * 3 })
    .map(({ item, score = 1 }) => ({
      term: item,
      closeness: (1 - score) * lengthFit(word, item),
    }))
  found.sort((a, b) => b.closeness - a.closeness || (a.term < b.term ? -1 : 1))
  return found.slice(0, mostTerms)
}

/** A word is likelier a misspelling of one as long as it than the beginning of a much longer one. */
function lengthFit(word: string, term: string): number {
  return 1 - Math.min(0.4, Math.abs(term.length - word.length) * 0.03)
}

/** Terms with nearly all of the word's letters, those that share most pairs of letters first. */
function nearTerms(word: string, segments: readonly Segment[]): string[] {
  const bits = letterBits(word)
  const pairs = pairSet(word)
  const allowed = word.length < 6 ? 1 : 2
  const buckets: string[][] = []
  const seen = new Set<string>()
  for (const { terms, letters } of segments) {
    for (let at = 0; at < terms.length; at += 1) {
      if (bitCount(bits & ~(letters[at] ?? 0)) > allowed) continue
      const term = terms[at] ?? ''
      if (term.length < word.length - 2 || term.length > word.length + 8 || seen.has(term)) continue
      const shared = sharedPairs(pairs, term)
      if (shared === 0) continue
      seen.add(term)
      const bucket = buckets[shared] ?? []
      bucket.push(term)
      buckets[shared] = bucket
    }
  }
  const best: string[] = []
  for (let shared = buckets.length - 1; shared > 0 && best.length < mostCandidates; shared -= 1) {
    best.push(...(buckets[shared] ?? []).slice(0, mostCandidates - best.length))
  }
  return best
}

function pairSet(word: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(pairOf(word, at))
  // The first letter is the one least often mistaken: it counts like a pair.
  pairs.add(word.charCodeAt(0))
  return pairs
}

function sharedPairs(pairs: ReadonlySet<number>, term: string): number {
  let shared = pairs.has(term.charCodeAt(0)) ? 1 : 0
  const end = Math.min(term.length, 40) - 1
  for (let at = 0; at < end; at += 1) if (pairs.has(pairOf(term, at))) shared += 1
  return shared
}

function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
}

function bitCount(bits: number): number {
  let rest = bits
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count += 1
  }
  return count
}
