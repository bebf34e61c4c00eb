import { bodyShift, letterBits, type Segment } from './segment.ts'
import { TermNumbers } from './termNumbers.ts'

const mostInBody = 15

/** Gathers the terms of documents, one document after the other, and sets them as a segment. */
export class SegmentBuilder {
  readonly #numbers = new TermNumbers()
  /** By term number: the document that had the term last (from 1), and its bits there. */
  #lastDocument = new Uint32Array(1024)
  #bits = new Uint8Array(1024)
  /** Term numbers of the document at hand. */
  #open: number[] = []
  #slot = 0
  #ofTerm = new Uint32Array(4096)
  #posting = new Uint32Array(4096)
  #length = 0
  #documents = 0

  get documents(): number {
    return this.#documents
  }

  /** Ends the document at hand and begins one; slots come in rising order. */
  begin(slot: number): void {
    this.#close()
    this.#slot = slot
    this.#documents += 1
  }

  /** The document has the term that stands from `start` to `end` in a text, in the places of `flag`. */
  mark(text: string, start: number, end: number, flag: number): void {
    const number = this.#numberOf(text, start, end)
    this.#bits[number] = (this.#bits[number] ?? 0) | flag
  }

  /** The document has the term in its body once more. */
  markBody(text: string, start: number, end: number): void {
    const number = this.#numberOf(text, start, end)
    const bits = this.#bits[number] ?? 0
    if (bits >>> bodyShift < mostInBody) this.#bits[number] = bits + (1 << bodyShift)
  }

  finish(): Segment {
    this.#close()
    const known = this.#numbers.terms
    const order = known.map((_, number) => number)
    order.sort((a, b) => compareTerms(known[a] ?? '', known[b] ?? ''))
    const rank = new Uint32Array(order.length)
    order.forEach((number, at) => {
      rank[number] = at
    })
    const offsets = this.#offsets(rank)
    const next = offsets.slice()
    const postings = new Uint32Array(this.#length)
    for (let at = 0; at < this.#length; at += 1) {
      const term = rank[this.#ofTerm[at] ?? 0] ?? 0
      const to = next[term] ?? 0
      postings[to] = this.#posting[at] ?? 0
      next[term] = to + 1
    }
    const terms = order.map((number) => known[number] ?? '')
    const letters = Uint32Array.from(terms, letterBits)
    return { terms, offsets, postings, letters, documents: this.#documents }
  }

  #offsets(rank: Uint32Array): Uint32Array {
    const offsets = new Uint32Array(rank.length + 1)
    for (let at = 0; at < this.#length; at += 1) {
      const to = (rank[this.#ofTerm[at] ?? 0] ?? 0) + 1
      offsets[to] = (offsets[to] ?? 0) + 1
    }
    for (let at = 1; at < offsets.length; at += 1) {
      offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0)
    }
    return offsets
  }

  #numberOf(text: string, start: number, end: number): number {
    const number = this.#numbers.numberOf(text, start, end)
    if (number >= this.#bits.length) {
      this.#lastDocument = grown(this.#lastDocument)
      const bits = new Uint8Array(this.#bits.length * 2)
      bits.set(this.#bits)
      this.#bits = bits
    }
    if (this.#lastDocument[number] !== this.#documents) {
      this.#lastDocument[number] = this.#documents
      this.#bits[number] = 0
      this.#open.push(number)
    }
    return number
  }

  #close(): void {
    const needed = this.#length + this.#open.length
    while (needed > this.#ofTerm.length) {
      this.#ofTerm = grown(this.#ofTerm)
      this.#posting = grown(this.#posting)
    }
    for (const number of this.#open) {
      this.#ofTerm[this.#length] = number
      this.#posting[this.#length] = this.#slot * 256 + (this.#bits[number] ?? 0)
      this.#length += 1
    }
    this.#open = []
  }
}

function compareTerms(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
