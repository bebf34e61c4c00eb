import Fuse from 'fuse.js'
import { editCost } from './editCost.ts'
import { letterBits, type Segment } from './segment.ts'

/** A term a misspelt word may mean; `closeness` runs from 0 to 1, the nearest term of a word not always 1. */
export interface FuzzyTerm {
  readonly term: string
  readonly closeness: number
  /** How much was mistyped (see editCost.ts). */
  readonly cost: number
}

const shortest = 4
const mostCandidates = 300
const mostTerms = 8
/** A term this much further away than the nearest is not meant. */
const nearBest = 0.5
const longestWord = 32

/**
 * The terms a word may be a misspelling of, or of whose beginning; the likeliest first. Fuse.js finds them, the cost of
 * the edits ranks them, the more frequent goes first among equals. Fuse.js is given only the few hundred terms that
 * share most letter pairs with the word, because judging a whole dictionary would take a tenth of a second.
 * Words under four letters and numbers mean what they say.
 *
 * @param frequency how many documents have a term; terms without any are passed over
 */
export function fuzzyTerms(
  word: string,
  segments: readonly Segment[],
  frequency: (term: string) => number,
): FuzzyTerm[] {
  if (word.length < shortest || word.length > longestWord || /^\d+$/.test(word)) return []
  const fuse = new Fuse(nearTerms(word, segments, frequency), {
    includeScore: true,
    threshold: word.length < 6 ? 0.4 : 0.45,
    distance: 20,
    ignoreFieldNorm: true,
  })
  const most = mostCost(word)
  const found = fuse.search(word).flatMap(({ item }) => {
    const cost = editCost(word, item, most)
    return cost === Infinity ? [] : [{ term: item, cost, frequency: frequency(item) }]
  })
  found.sort((a, b) => a.cost - b.cost || b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
  const best = found[0]?.cost ?? 0
  return found
    .filter(({ cost }) => cost <= best + nearBest)
    .slice(0, mostTerms)
    .map(({ term, cost }) => ({ term, cost, closeness: 0.5 ** (cost - best) / (1 + 0.2 * best) }))
}

/** Slips allowed by length: one in a short word, three in a long one. */
function mostCost({ length }: string): number {
  if (length < 6) return 1.5
  return length < 9 ? 2.2 : 3
}

interface Candidate {
  readonly term: string
  readonly shared: number
  readonly apart: number
}

/** Terms with nearly all of the word's letters, those that share most pairs of letters first. */
function nearTerms(
  word: string,
  segments: readonly Segment[],
  frequency: (term: string) => number,
): string[] {
  const pairs = pairSet(word)
  const candidates = new Map<string, Candidate>()
  for (const segment of segments) {
    for (const term of similarTerms(word, segment)) {
      const shared = sharedPairs(pairs, term)
      if (shared === 0) continue
      candidates.set(term, { term, shared, apart: Math.abs(term.length - word.length) })
    }
  }
  // The order is that of the terms alone, whatever segments they came from.
  const ordered = [...candidates.values()].sort(
    (a, b) => b.shared - a.shared || a.apart - b.apart || (a.term < b.term ? -1 : 1),
  )
  const best: string[] = []
  for (const { term } of ordered) {
    if (best.length >= mostCandidates) break
    if (frequency(term) > 0) best.push(term)
  }
  return best
}

/** Terms about as long as the word that lack at most one or two of its letters. */
function similarTerms(word: string, { terms, letters }: Segment): string[] {
  const bits = letterBits(word)
  const allowed = word.length < 6 ? 1 : 2
  const least = word.length - 2
  const most = word.length + 8
  return terms.filter(
    (term, at) =>
      bitCount(bits & ~(letters[at] ?? 0)) <= allowed &&
      term.length >= least &&
      term.length <= most,
  )
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
