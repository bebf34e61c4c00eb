import type { QueryWord } from './parseQuery.ts'
import type { QueryUnit } from './queryUnits.ts'
import { longerTerms } from './runSlots.ts'
import type { Segment } from './segment.ts'
import type { WordHits } from './wordHits.ts'
import { firstWord, placeMark, wordNumber } from './wordOrder.ts'

/** More words are not looked at: they say no more about what stands beside what. */
const mostPlaces = 12
/** Words further apart are not near each other. */
const farthest = 6
const turnedRound = 0.6
/** Fewer letters begin too many words. */
const shortestBeginning = 3
const titleMark = placeMark('title')

/** How near each other the words of a query stand in a document: 0 to 1, in its title and in any other text. */
export interface Closeness {
  readonly title: number
  readonly text: number
  /** The title begins with the words, or is nothing else. */
  readonly begins: boolean
  readonly whole: boolean
}

/** The words of a query one by one, made ready to be found among the words of documents. */
export class WordsTogether {
  /** By number of a word: the places of the query it may stand for, a bit each. */
  readonly #places = new Map<number, number>()
  readonly #segments: readonly Segment[]
  #count = 0

  constructor(units: readonly QueryUnit[], segments: readonly Segment[]) {
    this.#segments = segments
    for (const { words, hits } of units) for (const word of words) this.#addWord(word, hits)
  }

  of(order: Uint16Array): Closeness {
    const pairs = Math.max(1, this.#count - 1)
    const near = { title: 0, text: 0 }
    let begins = false
    let whole = false
    for (let from = 0; from < order.length; ) {
      let to = from + 1
      while (to < order.length && (order[to] ?? 0) >= firstWord) to += 1
      const place = order[from] === titleMark ? 'title' : 'text'
      near[place] = Math.max(near[place], this.#nearIn(order, from + 1, to) / pairs)
      if (place === 'title' && this.#leads(order, from + 1)) {
        begins = true
        whole ||= to - from - 1 === this.#count
      }
      from = to
    }
    return { ...near, begins, whole }
  }

  #addWord({ parts, joined, prefix }: QueryWord, { meant }: WordHits): void {
    parts.forEach((part, at) => {
      if (this.#count >= mostPlaces) return
      this.#mean([part])
      if (at === parts.length - 1) {
        this.#mean([joined, ...meant.map(({ term }) => term)])
        if (prefix && part.length >= shortestBeginning)
          this.#mean(longerTerms(part, this.#segments))
      }
      this.#count += 1
    })
  }

  #mean(terms: readonly string[]): void {
    for (const term of terms) {
      const number = wordNumber(term)
      this.#places.set(number, (this.#places.get(number) ?? 0) | (1 << this.#count))
    }
  }

  /** Added up for each word of the query: how near it stands to the word before it, at its nearest. */
  #nearIn(order: Uint16Array, from: number, to: number): number {
    const best = new Float64Array(this.#count)
    for (let at = from; at < to; at += 1) {
      const bits = this.#places.get(order[at] ?? 0)
      if (bits === undefined) continue
      for (let before = Math.max(from, at - farthest); before < at; before += 1) {
        const earlier = this.#places.get(order[before] ?? 0)
        if (earlier === undefined) continue
        keepNearest(best, (earlier << 1) & bits, 1 / (at - before))
        keepNearest(best, earlier & (bits << 1), turnedRound / (at - before))
      }
    }
    return best.reduce((sum, one) => sum + one, 0)
  }

  /** Whether a text begins with the words of the query in their order. */
  #leads(order: Uint16Array, from: number): boolean {
    for (let place = 0; place < this.#count; place += 1) {
      const bits = this.#places.get(order[from + place] ?? 0) ?? 0
      if ((bits & (1 << place)) === 0) return false
    }
    return true
  }
}

/** Raises what is known for every place that has a bit. */
function keepNearest(best: Float64Array, places: number, near: number): void {
  for (let place = 0, left = places; left !== 0; place += 1, left >>>= 1) {
    if ((left & 1) !== 0 && near > (best[place] ?? 0)) best[place] = near
  }
}
