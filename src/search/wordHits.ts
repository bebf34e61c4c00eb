import { fieldScore } from './fieldScore.ts'
import { type FuzzyTerm, fuzzyTerms } from './fuzzyTerms.ts'
import type { QueryWord, SearchField } from './parseQuery.ts'
import {
  bodyShift,
  inPeople,
  inTags,
  inTitle,
  lowerBound,
  prefixEnd,
  type Segment,
} from './segment.ts'

/** What a word is looked up in. `alive` and `titleNorms` are by slot. */
export interface Searched {
  readonly segments: readonly Segment[]
  readonly slots: number
  readonly living: number
  readonly alive: Uint8Array
  readonly titleNorms: Float32Array
}

/** The documents that have a word: each slot once, with its score and whether the word is in its title. */
export interface WordHits {
  readonly slots: Uint32Array
  readonly scores: Float32Array
  readonly titles: Uint8Array
  /** The terms a misspelt word was taken for. */
  readonly meant: readonly FuzzyTerm[]
}

const prefixWeight = 0.6
const fuzzyWeight = 0.4

const fieldBits: Readonly<Record<SearchField, number>> = {
  title: inTitle,
  people: inPeople,
  tags: inTags,
  body: 0xf << bodyShift,
}

/**
 * Looks a word up: the term itself, longer ones that begin so, and with `fuzzy` also those it may be a misspelling of.
 * After BM25: a word counts more the rarer it is, more in a title than in a text, and less with each repetition.
 * All longer terms share the rarity of the documents they find together, and so do all misspellings: a rare ending does
 * not lift a document above one that has the very word. A word counts once, by the best of its meanings.
 */
export function wordHits(word: QueryWord, searched: Searched, fuzzy: boolean): WordHits {
  const mask = word.field ? fieldBits[word.field] : 0xff
  const gathered = new Gathering(searched, mask)
  const meant = fuzzy ? fuzzyTerms(word.term, searched.segments, frequencyIn(searched, mask)) : []
  for (const { term, closeness } of meant) {
    gathered.takeTerm(term, fuzzyWeight * closeness)
  }
  gathered.weigh()
  if (word.prefix) {
    gathered.takeLonger(word.term)
    gathered.takeTerm(word.term, 1)
    gathered.weigh()
  }
  gathered.takeTerm(word.term, 1)
  gathered.weigh()
  return gathered.hits(meant)
}

/** Gathers documents in groups of terms; `weigh` ends a group, a later group can only raise a score. */
class Gathering {
  readonly #searched: Searched
  readonly #mask: number
  readonly #scores: Float32Array
  readonly #titles: Uint8Array
  readonly #slots: Uint32Array
  readonly #group: Float32Array
  readonly #groupSlots: Uint32Array
  #count = 0
  #groupCount = 0

  constructor(searched: Searched, mask: number) {
    this.#searched = searched
    this.#mask = mask
    this.#scores = new Float32Array(searched.slots)
    this.#titles = new Uint8Array(searched.slots)
    this.#slots = new Uint32Array(searched.living)
    this.#group = new Float32Array(searched.slots)
    this.#groupSlots = new Uint32Array(searched.living)
  }

  takeTerm(term: string, weight: number): void {
    for (const segment of this.#searched.segments) {
      const at = lowerBound(segment.terms, term)
      if (segment.terms[at] === term) this.#take(segment, at, weight)
    }
  }

  takeLonger(prefix: string): void {
    for (const segment of this.#searched.segments) {
      const end = prefixEnd(segment.terms, prefix)
      for (let at = lowerBound(segment.terms, prefix); at < end; at += 1) {
        const term = segment.terms[at] ?? ''
        if (term !== prefix) this.#take(segment, at, weightOfLonger(prefix, term))
      }
    }
  }

  #take({ offsets, postings }: Segment, term: number, weight: number): void {
    const { alive, titleNorms } = this.#searched
    const mask = this.#mask
    const group = this.#group
    const end = offsets[term + 1] ?? 0
    for (let at = offsets[term] ?? 0; at < end; at += 1) {
      const posting = postings[at] ?? 0
      const slot = posting >>> 8
      const bits = posting & mask
      if (bits === 0 || alive[slot] !== 1) continue
      const score = weight * fieldScore(bits, titleNorms[slot] ?? 1)
      const now = group[slot] ?? 0
      if (now === 0) {
        this.#groupSlots[this.#groupCount] = slot
        this.#groupCount += 1
      }
      if (score > now) group[slot] = score
      if ((bits & inTitle) !== 0) this.#titles[slot] = 1
    }
  }

  weigh(): void {
    const weight = rarity(this.#groupCount, this.#searched.living)
    for (let at = 0; at < this.#groupCount; at += 1) {
      const slot = this.#groupSlots[at] ?? 0
      const score = (this.#group[slot] ?? 0) * weight
      this.#group[slot] = 0
      const now = this.#scores[slot] ?? 0
      if (now === 0) {
        this.#slots[this.#count] = slot
        this.#count += 1
      }
      if (score > now) this.#scores[slot] = score
    }
    this.#groupCount = 0
  }

  hits(meant: readonly FuzzyTerm[]): WordHits {
    const slots = this.#slots.slice(0, this.#count)
    return {
      slots,
      scores: Float32Array.from(slots, (slot) => this.#scores[slot] ?? 0),
      titles: Uint8Array.from(slots, (slot) => this.#titles[slot] ?? 0),
      meant,
    }
  }
}

/** The less is missing, the nearer: statin means statins rather than statinised. */
function weightOfLonger(prefix: string, term: string): number {
  const missing = term.length - prefix.length
  return missing === 1 && term.endsWith('s') ? 0.9 : prefixWeight * (0.6 + 0.4 / missing)
}

/** Inverse document frequency as in BM25, never below zero. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

function frequencyIn({ segments, alive }: Searched, mask: number): (term: string) => number {
  return (term) => {
    let count = 0
    for (const segment of segments) {
      for (const posting of postingsOf(term, segment)) {
        if ((posting & mask) !== 0 && alive[posting >>> 8] === 1) count += 1
      }
    }
    return count
  }
}

function postingsOf(term: string, { terms, offsets, postings }: Segment): Uint32Array {
  const number = lowerBound(terms, term)
  return terms[number] === term
    ? postings.subarray(offsets[number], offsets[number + 1])
    : postings.subarray(0, 0)
}
