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

/** A term that stands for a word of the query, with how much it counts: 1 for the word itself. */
export interface Meaning {
  readonly term: string
  readonly weight: number
}

/** What the scoring works on. */
export interface Searched {
  readonly segments: readonly Segment[]
  readonly slots: number
  readonly living: number
  readonly isAlive: (slot: number) => boolean
}

const prefixWeight = 0.6
const titleWeight = 6
const peopleWeight = 5
const tagsWeight = 4
const bodyWeight = 1.4

const fieldBits: Readonly<Record<SearchField, number>> = {
  title: inTitle,
  people: inPeople,
  tags: inTags,
  body: 0xf << bodyShift,
}

/** The postings of one term over all segments, with how rare it is. */
interface WeighedTerm {
  readonly lists: readonly Uint32Array[]
  readonly weight: number
}

/**
 * Scores every document that has all the words; 0 means it has not. `extra` adds the meanings of misspelt words.
 * After BM25: a term counts more the rarer it is, more in a title than in a text, and less with each repetition.
 * A word counts once, by the best of its meanings, so that exact stands above prefix and prefix above fuzzy.
 */
export function scoreAll(
  words: readonly QueryWord[],
  searched: Searched,
  extra: (word: QueryWord) => readonly Meaning[],
): Float32Array {
  const scores = new Float32Array(searched.slots)
  const best = new Float32Array(searched.slots)
  const found = new Uint8Array(searched.slots)
  const touched = new Uint32Array(searched.slots)
  words.slice(0, mostWords).forEach((word, index) => {
    let count = 0
    const mask = word.field ? fieldBits[word.field] : 0xff
    for (const { lists, weight } of weighedTerms(word, searched, extra(word))) {
      for (const list of lists) {
        for (let at = 0; at < list.length; at += 1) {
          const posting = list[at] ?? 0
          const slot = posting >>> 8
          const bits = posting & mask
          if (bits === 0 || found[slot] !== index || !searched.isAlive(slot)) continue
          const score = weight * (fieldScores[bits] ?? 0)
          const now = best[slot] ?? 0
          if (now === 0) {
            touched[count] = slot
            count += 1
          }
          if (score > now) best[slot] = score
        }
      }
    }
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at] ?? 0
      scores[slot] = (scores[slot] ?? 0) + (best[slot] ?? 0)
      best[slot] = 0
      found[slot] = index + 1
    }
  })
  const wanted = Math.min(words.length, mostWords)
  for (let slot = 0; slot < scores.length; slot += 1) if (found[slot] !== wanted) scores[slot] = 0
  return scores
}

/** More words than this say no more. */
const mostWords = 32

/** True where a living document has the word. */
export function occurs(word: QueryWord, searched: Searched): boolean {
  return expansions(word, searched).some(({ term }) => livingCount(term, searched) > 0)
}

/** Every term of the dictionary that a word finds by itself: the word, and what begins with it. */
function expansions(word: QueryWord, { segments }: Searched): Meaning[] {
  const weights = new Map<string, number>()
  for (const { terms } of segments) {
    const from = lowerBound(terms, word.term)
    if (terms[from] === word.term) weights.set(word.term, 1)
    if (!word.prefix) continue
    const end = prefixEnd(terms, word.term)
    for (let at = from; at < end; at += 1) {
      const term = terms[at] ?? ''
      if (term !== word.term) weights.set(term, prefixWeightOf(word.term, term))
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }))
}

/** The less is missing, the nearer: statin means statins rather than statinised. */
function prefixWeightOf(prefix: string, term: string): number {
  const missing = term.length - prefix.length
  return missing === 1 && term.endsWith('s') ? 0.9 : prefixWeight * (0.5 + 0.5 / missing)
}

function weighedTerms(
  word: QueryWord,
  searched: Searched,
  extra: readonly Meaning[],
): WeighedTerm[] {
  const weighed: WeighedTerm[] = []
  for (const { term, weight } of [...expansions(word, searched), ...extra]) {
    const lists = listsOf(term, searched)
    const living = countLiving(lists, searched.isAlive)
    if (living > 0) weighed.push({ lists, weight: weight * rarity(living, searched.living) })
  }
  return weighed
}

function listsOf(term: string, { segments }: Searched): Uint32Array[] {
  return segments.flatMap(({ terms, offsets, postings }) => {
    const at = lowerBound(terms, term)
    return terms[at] === term ? postings.subarray(offsets[at], offsets[at + 1]) : []
  })
}

function livingCount(term: string, searched: Searched): number {
  return countLiving(listsOf(term, searched), searched.isAlive)
}

function countLiving(lists: readonly Uint32Array[], isAlive: (slot: number) => boolean): number {
  let count = 0
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1) if (isAlive((list[at] ?? 0) >>> 8)) count += 1
  }
  return count
}

/** Inverse document frequency as in BM25, never below zero. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

/** What every combination of places and repetitions is worth, worked out once. */
const fieldScores = Float32Array.from({ length: 256 }, (_, bits) => {
  const repetitions = bits >>> bodyShift
  return (
    (bits & inTitle ? titleWeight : 0) +
    (bits & inPeople ? peopleWeight : 0) +
    (bits & inTags ? tagsWeight : 0) +
    bodyWeight * ((repetitions * 2.2) / (repetitions + 1.2))
  )
})
