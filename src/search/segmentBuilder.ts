import type { SearchField } from './parseQuery.ts'
import { bodyShift, inPeople, inTags, inTitle, letterBits, type Segment } from './segment.ts'
import { americanSpelling } from './spelling.ts'
import { TermNumbers } from './termNumbers.ts'
import { eachTerm } from './tokens.ts'
import { placeMark, wordNumber } from './wordOrder.ts'

const mostInBody = 15
const none = 0xffffffff
const flags: Readonly<Record<Exclude<SearchField, 'body'>, number>> = {
  title: inTitle,
  people: inPeople,
  tags: inTags,
}

/** Gathers the texts of documents, one document after the other, and sets them as a segment. */
export class SegmentBuilder {
  readonly #numbers = new TermNumbers()
  /** By term number: the document that had the term last (from 1), and its bits there. */
  #lastDocument = new Uint32Array(1024)
  #bits = new Uint8Array(1024)
  /** By term number: the term as America spells it, where that is another; and its number among words in order. */
  #american = new Uint32Array(1024)
  #words = new Uint16Array(1024)
  #known = 0
  /** Term numbers of the document at hand. */
  #open: number[] = []
  #slot = 0
  #ofTerm = new Uint32Array(4096)
  #posting = new Uint32Array(4096)
  #length = 0
  readonly #slots: number[] = []
  readonly #starts: number[] = []
  #order = new Uint16Array(4096)
  #orderLength = 0

  get documents(): number {
    return this.#slots.length
  }

  /** Ends the document at hand and begins one; slots come in rising order. */
  begin(slot: number): void {
    this.#close()
    this.#slot = slot
    this.#slots.push(slot)
    this.#starts.push(this.#orderLength)
  }

  /** The document has a text in a place. */
  add(text: string | undefined, place: SearchField): void {
    if (!text) return
    const flag = place === 'body' ? 0 : flags[place]
    this.#follow(placeMark(place))
    eachTerm(text, (from, start, end, step) => {
      const number = this.#numberOf(from, start, end)
      this.#mark(number, flag)
      if (step) this.#follow(this.#words[number] ?? 0)
    })
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
    return {
      terms,
      offsets,
      postings,
      letters: Uint32Array.from(terms, letterBits),
      documents: this.documents,
      slots: Uint32Array.from(this.#slots),
      starts: Uint32Array.from([...this.#starts, this.#orderLength]),
      order: this.#order.slice(0, this.#orderLength),
    }
  }

  /** `flag` is 0 for the body, where repetitions count. */
  #mark(number: number, flag: number): void {
    this.#markOne(number, flag)
    const american = this.#american[number] ?? none
    if (american !== none) this.#markOne(american, flag)
  }

  #markOne(number: number, flag: number): void {
    if (this.#lastDocument[number] !== this.documents) {
      this.#lastDocument[number] = this.documents
      this.#bits[number] = 0
      this.#open.push(number)
    }
    const bits = this.#bits[number] ?? 0
    if (flag !== 0) this.#bits[number] = bits | flag
    else if (bits >>> bodyShift < mostInBody) this.#bits[number] = bits + (1 << bodyShift)
  }

  #follow(word: number): void {
    if (this.#orderLength >= this.#order.length) {
      const larger = new Uint16Array(this.#order.length * 2)
      larger.set(this.#order)
      this.#order = larger
    }
    this.#order[this.#orderLength] = word
    this.#orderLength += 1
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
    if (number >= this.#known) this.#learn(number)
    return number
  }

  /** What is the same for every document that has a term is worked out once. */
  #learn(number: number): void {
    if (number >= this.#bits.length) this.#makeRoom()
    this.#known = number + 1
    const term = this.#numbers.terms[number] ?? ''
    const spelt = americanSpelling(term)
    this.#words[number] = wordNumber(spelt)
    this.#american[number] = spelt === term ? none : this.#numberOf(spelt, 0, spelt.length)
  }

  #makeRoom(): void {
    this.#lastDocument = grown(this.#lastDocument)
    this.#american = grown(this.#american)
    const bits = new Uint8Array(this.#bits.length * 2)
    bits.set(this.#bits)
    this.#bits = bits
    const words = new Uint16Array(this.#words.length * 2)
    words.set(this.#words)
    this.#words = words
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
