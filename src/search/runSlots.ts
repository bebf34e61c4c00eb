import type { QueryWord } from './parseQuery.ts'
import { lowerBound, postingsOf, prefixEnd, type Segment } from './segment.ts'
import { americanSpelling } from './spelling.ts'
import { type MeansWord, orderOf, runBits, wordNumber } from './wordOrder.ts'

interface SearchedRuns {
  readonly segments: readonly Segment[]
  readonly slots: number
  readonly alive: Uint8Array
}

/** One place of a run: the terms that may stand there, and their numbers. */
export interface RunPlace {
  readonly terms: readonly string[]
  readonly numbers: MeansWord
}

/** More words than these begin alike only where hardly anything was typed. */
const mostLonger = 500

/** The places of a word that is made of several; the last may be longer where the word may. */
export function numbersOfRun({ parts, prefix }: QueryWord, searched: SearchedRuns): RunPlace[] {
  return parts.map((part, at) => {
    const spelt = americanSpelling(part)
    const isLast = at === parts.length - 1
    // A number that is typed whole is meant: 6 is not 65.
    const terms =
      prefix && isLast && !/^\d+$/.test(part)
        ? [...new Set([spelt, ...longerTerms(part, searched.segments)])]
        : [spelt]
    return { terms, numbers: new Set(terms.map(wordNumber)) }
  })
}

const leastLeft = 3
const leastRight = 2
/** The rapist is no therapist. */
const neverLeft = new Set(['the', 'and', 'for', 'are', 'was', 'not', 'has', 'but', 'one', 'two'])
const letters = /^[a-z]+$/

/** The ways to write a word as two that both stand somewhere. */
export function halvesOf(word: string, segments: readonly Segment[]): [string, string][] {
  const found: [string, string][] = []
  if (!letters.test(word)) return found
  for (let at = leastLeft; at + leastRight <= word.length; at += 1) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (!neverLeft.has(left) && isTerm(left, segments) && isTerm(right, segments))
      found.push([left, right])
  }
  return found
}

export function isTerm(term: string, segments: readonly Segment[]): boolean {
  return segments.some((segment) => postingsOf(term, segment).length > 0)
}

/** The terms that begin so. */
export function longerTerms(beginning: string, segments: readonly Segment[]): string[] {
  const found: string[] = []
  for (const { terms } of segments) {
    const from = lowerBound(terms, beginning)
    const to = Math.min(prefixEnd(terms, beginning), from + mostLonger)
    for (let at = from; at < to; at += 1) found.push(terms[at] ?? '')
  }
  return found
}

/** The living slots in which the places of a run follow each other, with where they do so as bits of a posting. */
export function* slotsWithRun(
  run: readonly RunPlace[],
  searched: SearchedRuns,
): Generator<readonly [slot: number, bits: number]> {
  const numbers = run.map((place) => place.numbers)
  for (const segment of searched.segments) {
    for (const slot of slotsWithAll(run, segment, searched)) {
      const order = orderOf(segment, slot)
      const bits = order ? runBits(order, numbers) : 0
      if (bits !== 0) yield [slot, bits]
    }
  }
}

/** The living slots of a segment that have a term for every place. */
function slotsWithAll(
  run: readonly RunPlace[],
  segment: Segment,
  { slots, alive }: SearchedRuns,
): number[] {
  const having = new Uint8Array(slots)
  const all: number[] = []
  run.forEach(({ terms }, place) => {
    for (const term of terms) {
      for (const posting of postingsOf(term, segment)) {
        const slot = posting >>> 8
        if (having[slot] !== place || alive[slot] !== 1) continue
        having[slot] = place + 1
        if (place === run.length - 1) all.push(slot)
      }
    }
  })
  return all
}
