import { fieldScore } from './fieldScore.ts'
import { type FuzzyTerm, fuzzyTerms } from './fuzzyTerms.ts'
import type { QueryWord, SearchField } from './parseQuery.ts'
import { halvesOf, numbersOfRun, slotsWithRun } from './runSlots.ts'
import {
  bodyShift,
  inPeople,
  inTags,
  inTitle,
  lowerBound,
  postingsOf,
  prefixEnd,
  type Segment,
} from './segment.ts'
import { americanBeginnings, americanSpelling } from './spelling.ts'
import { wordNumber } from './wordOrder.ts'

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
  /** What a slot was found by where it does not have the word itself: what the word means as well. */
  readonly also?: ReadonlyMap<number, string>
}

/** How far from a word its misspellings are looked for: not at all, one slip, or as many as its length allows. */
export type Forgiving = 'no' | 'one-slip' | 'yes'

const prefixWeight = 0.6
const otherSpellingWeight = 0.9
const fuzzyWeight = 0.4

const fieldBits: Readonly<Record<SearchField, number>> = {
  title: inTitle,
  people: inPeople,
  tags: inTags,
  body: 0xf << bodyShift,
}

/**
 * Looks a word up: the term itself, however it is spelt and joined, longer ones that begin so, and where it is forgiving
 * also those it may be a misspelling of.
 * After BM25: a word counts more the rarer it is, more in a title than in a text, and less with each repetition.
 * All longer terms share the rarity of the documents they find together, and so do all misspellings: a rare ending does
 * not lift a document above one that has the very word. A word counts once, by the best of its meanings.
 */
export function wordHits(word: QueryWord, searched: Searched, forgiving: Forgiving): WordHits {
  const mask = word.field ? fieldBits[word.field] : 0xff
  const gathered = new Gathering(searched, mask)
  const meant = word.quoted ? [] : misspellings(word, searched, mask, forgiving)
  for (const { term, closeness } of meant) gathered.takeTerm(term, fuzzyWeight * closeness)
  gathered.weigh()
  const inOne = !word.joined.includes(' ')
  const spelt = inOne ? americanSpelling(word.joined) : ''
  if (word.prefix && inOne) takeLonger(word.joined, gathered)
  if (word.parts.length > 1) {
    for (const [slot, bits] of slotsWithRun(numbersOfRun(word, searched), searched)) {
      gathered.takeSlot(slot, bits)
    }
  }
  if (inOne) gathered.takeTerm(spelt, 1)
  if (word.parts.length === 1 && !word.quoted) takeApart(spelt, gathered, searched)
  gathered.weigh()
  return gathered.hits(meant)
}

function takeLonger(typed: string, gathered: Gathering): void {
  gathered.takeLonger(typed)
  for (const beginning of americanBeginnings(typed)) {
    gathered.takeTerm(beginning, otherSpellingWeight)
    gathered.takeLonger(beginning)
  }
  gathered.takeTerm(americanSpelling(typed), 1)
  gathered.weigh()
}

/** Also where the word is written as two: health care for healthcare. */
function takeApart(word: string, gathered: Gathering, searched: Searched): void {
  for (const halves of halvesOf(word, searched.segments)) {
    const run = halves.map((half) => ({ terms: [half], numbers: new Set([wordNumber(half)]) }))
    for (const [slot, bits] of slotsWithRun(run, searched)) gathered.takeSlot(slot, bits)
  }
}

const oneSlip = 1.1

function misspellings(
  { joined }: QueryWord,
  searched: Searched,
  mask: number,
  forgiving: Forgiving,
): readonly FuzzyTerm[] {
  if (forgiving === 'no') return []
  const spelt = americanSpelling(joined)
  const frequency = frequencyIn(searched, mask)
  if (forgiving === 'yes') return fuzzyTerms(spelt, searched.segments, frequency)
  const isOther = (term: string) => !term.startsWith(joined) && americanSpelling(term) !== spelt
  const others = fuzzyTerms(spelt, searched.segments, (term) =>
    isOther(term) ? frequency(term) : 0,
  )
  return others.filter(({ cost }) => cost <= oneSlip)
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

  /** A living slot that has what is looked for in the places of `allBits`. */
  takeSlot(slot: number, allBits: number): void {
    const bits = allBits & this.#mask
    if (bits === 0) return
    const now = this.#group[slot] ?? 0
    if (now === 0) {
      this.#groupSlots[this.#groupCount] = slot
      this.#groupCount += 1
    }
    const score = fieldScore(bits, this.#searched.titleNorms[slot] ?? 1)
    if (score > now) this.#group[slot] = score
    if ((bits & inTitle) !== 0) this.#titles[slot] = 1
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
    const scores = new Float32Array(slots.length)
    const titles = new Uint8Array(slots.length)
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0
      scores[at] = this.#scores[slot] ?? 0
      titles[at] = this.#titles[slot] ?? 0
    }
    return { slots, scores, titles, meant }
  }
}

/** The less is missing, the nearer: statin means statins rather than statinised. */
function weightOfLonger(prefix: string, term: string): number {
  const missing = term.length - prefix.length
  return missing === 1 && term.endsWith('s') ? 0.9 : prefixWeight * (0.6 + 0.4 / missing)
}

/** Inverse document frequency as in BM25, never below zero. */
export function rarity(having: number, all: number): number {
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
