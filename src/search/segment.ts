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

/** Gathers (term, posting) pairs in order of slots and sets them as a segment. */
export class SegmentBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  #ofTerm = new Uint32Array(1024)
  #posting = new Uint32Array(1024)
  #length = 0
  #documents = 0

  /** One document: every term once, with its bits. */
  addDocument(slot: number, bitsByTerm: ReadonlyMap<string, number>): void {
    this.#documents += 1
    for (const [term, bits] of bitsByTerm) {
      let number = this.#numbers.get(term)
      if (number === undefined) {
        number = this.#terms.length
        this.#numbers.set(term, number)
        this.#terms.push(term)
      }
      this.#push(number, slot * 256 + bits)
    }
  }

  finish(): Segment {
    const order = this.#terms.map((_, number) => number)
    order.sort((a, b) => compareTerms(this.#terms[a] ?? '', this.#terms[b] ?? ''))
    const rank = new Uint32Array(order.length)
    order.forEach((number, at) => {
      rank[number] = at
    })
    const offsets = new Uint32Array(order.length + 1)
    for (let at = 0; at < this.#length; at += 1) {
      const to = (rank[this.#ofTerm[at] ?? 0] ?? 0) + 1
      offsets[to] = (offsets[to] ?? 0) + 1
    }
    for (let at = 1; at < offsets.length; at += 1) {
      offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0)
    }
    const next = offsets.slice()
    const postings = new Uint32Array(this.#length)
    for (let at = 0; at < this.#length; at += 1) {
      const term = rank[this.#ofTerm[at] ?? 0] ?? 0
      const to = next[term] ?? 0
      postings[to] = this.#posting[at] ?? 0
      next[term] = to + 1
    }
    // A copy of each term: a slice of an abstract would keep the whole abstract in memory.
    const terms = order.map((number) => detached(this.#terms[number] ?? ''))
    return {
      terms,
      offsets,
      postings,
      letters: Uint32Array.from(terms, letterBits),
      documents: this.#documents,
    }
  }

  #push(term: number, posting: number): void {
    if (this.#length === this.#ofTerm.length) {
      this.#ofTerm = grown(this.#ofTerm)
      this.#posting = grown(this.#posting)
    }
    this.#ofTerm[this.#length] = term
    this.#posting[this.#length] = posting
    this.#length += 1
  }
}

/** Several segments as one, without the postings of slots that are gone. Segments come in the order of their slots. */
export function mergeSegments(
  parts: readonly Segment[],
  isAlive: (slot: number) => boolean,
): Segment {
  const at = parts.map(() => 0)
  const terms: string[] = []
  const offsets: number[] = [0]
  const postings = new Uint32Array(parts.reduce((sum, part) => sum + part.postings.length, 0))
  let length = 0
  for (;;) {
    let term: string | undefined
    parts.forEach((part, index) => {
      const candidate = part.terms[at[index] ?? 0]
      if (candidate !== undefined && (term === undefined || candidate < term)) term = candidate
    })
    if (term === undefined) break
    const before = length
    parts.forEach((part, index) => {
      const here = at[index] ?? 0
      if (part.terms[here] !== term) return
      const end = part.offsets[here + 1] ?? 0
      for (let from = part.offsets[here] ?? 0; from < end; from += 1) {
        const posting = part.postings[from] ?? 0
        if (!isAlive(posting >>> 8)) continue
        postings[length] = posting
        length += 1
      }
      at[index] = here + 1
    })
    if (length === before) continue
    terms.push(term)
    offsets.push(length)
  }
  return {
    terms,
    offsets: Uint32Array.from(offsets),
    postings: postings.slice(0, length),
    letters: Uint32Array.from(terms, letterBits),
    documents: parts.reduce((sum, part) => sum + part.documents, 0),
  }
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

function compareTerms(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

function detached(text: string): string {
  return ` ${text}`.slice(1).split('').join('')
}
