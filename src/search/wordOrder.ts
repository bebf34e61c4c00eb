import type { SearchField } from './parseQuery.ts'
import { bodyShift, inPeople, inTags, inTitle, type Segment } from './segment.ts'
import { americanSpelling } from './spelling.ts'

/**
 * The words of each document one after the other, each as a number of 16 bits made of its letters: whether words stand
 * side by side is read from it, and two in 65,000 being taken for one another does no harm where both are known to be
 * in the document. The numbers below 16 say where the words after them stand.
 */
const placeMarks: Readonly<Record<SearchField, number>> = { title: 1, people: 2, tags: 3, body: 4 }
export const firstWord = 16

/** The places of the marks as bits of a posting; the body counts by ones. */
const placeBits = [0, inTitle, inPeople, inTags, 1 << bodyShift]
const mostInBody = 15

export function placeMark(field: SearchField): number {
  return placeMarks[field]
}

/** The number of a word; British and American spellings have one. */
export function wordNumber(word: string): number {
  const spelt = americanSpelling(word)
  let hash = 0x811c9dc5
  for (let at = 0; at < spelt.length; at += 1) {
    hash = Math.imul(hash ^ spelt.charCodeAt(at), 0x01000193)
  }
  const folded = ((hash >>> 16) ^ hash) & 0xffff
  return folded < firstWord ? folded + firstWord : folded
}

/** Whether a number at a place of a run is meant. */
export type MeansWord = ReadonlySet<number>

/** Where a slot's words stand in its segment; undefined where it has none. */
export function orderOf(segment: Segment, slot: number): Uint16Array | undefined {
  const { slots, starts, order } = segment
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return slots[low] === slot ? order.subarray(starts[low], starts[low + 1]) : undefined
}

/** The places of a document where words follow each other, as the bits of a posting; 0 where they do so nowhere. */
export function runBits(order: Uint16Array, run: readonly MeansWord[]): number {
  const [first] = run
  let bits = 0
  let place = 0
  if (!first) return bits
  for (let at = 0; at < order.length; at += 1) {
    const number = order[at] ?? 0
    if (number < firstWord) {
      place = number
      continue
    }
    if (!first.has(number) || !follows(order, at, run)) continue
    const bit = placeBits[place] ?? 0
    if (bit < 1 << bodyShift) bits |= bit
    else if (bits >>> bodyShift < mostInBody) bits += bit
  }
  return bits
}

function follows(order: Uint16Array, from: number, run: readonly MeansWord[]): boolean {
  for (let at = 1; at < run.length; at += 1) {
    if (!run[at]?.has(order[from + at] ?? 0)) return false
  }
  return true
}
