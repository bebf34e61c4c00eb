/**
 * A part of the index that is never changed: terms in order, and for each the documents that have it.
 * A posting is one 32-bit number: the document's slot above, eight bits of where and how often below.
 */
export interface Segment {
  readonly terms: readonly string[]
  /** Where the postings of term i begin; one longer than `terms`. */
  readonly offsets: Uint32Array
  readonly postings: Uint32Array
  /** For each term, which letters it has: a quick way to see that a misspelling cannot mean it. */
  readonly letters: Uint32Array
  /** Documents it was built from; decides what is merged with what. */
  readonly documents: number
  /** The slots of its documents, rising; and for each where its words begin in `order`, one longer than `slots`. */
  readonly slots: Uint32Array
  readonly starts: Uint32Array
  /** The words of its documents one after the other (see wordOrder.ts). */
  readonly order: Uint16Array
}

/** Bits of a posting: in the title, people, tags; above them how often in the body (0 to 15). */
export const inTitle = 1
export const inPeople = 2
export const inTags = 4
export const bodyShift = 4

/** Slots that fit beside the eight bits. */
export const mostSlots = 2 ** 24

/** The bit set of a term's letters: a to z, one bit for digits, one for all else. */
export function letterBits(term: string): number {
  let bits = 0
  for (let at = 0; at < term.length; at += 1) {
    const code = term.charCodeAt(at)
    if (code > 96 && code < 123) bits |= 1 << (code - 97)
    else bits |= code > 47 && code < 58 ? 1 << 26 : 1 << 27
  }
  return bits >>> 0
}

/** The first term that is not before `wanted`. */
export function lowerBound(terms: readonly string[], wanted: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The end of the terms that begin with a prefix. */
export function prefixEnd(terms: readonly string[], prefix: string): number {
  return lowerBound(terms, `${prefix}\uffff`)
}

/** The postings of a term; none where the segment does not have it. */
export function postingsOf(term: string, { terms, offsets, postings }: Segment): Uint32Array {
  const number = lowerBound(terms, term)
  return terms[number] === term
    ? postings.subarray(offsets[number], offsets[number + 1])
    : postings.subarray(0, 0)
}
