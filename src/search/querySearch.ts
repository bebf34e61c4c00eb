import {
  type ParsedQuery,
  parseQuery,
  type QueryLanguage,
  type QueryWord,
  typedWord,
} from './parseQuery.ts'
import { rankSlots } from './rankSlots.ts'
import type { RowStore, StoredRow } from './rowStore.ts'
import type { Segment } from './segment.ts'
import { type WordHits, wordHits } from './wordHits.ts'

/** More words than this say no more. */
const mostWords = 32
/** Words whose hits are remembered while one types; each costs nine bytes a document it hits. */
const mostRemembered = 24

/** What a query finds: slots, best first. */
export interface Found {
  readonly slots: Uint32Array
  /** True where a word was taken for one spelt nearly so. */
  readonly fuzzy: boolean
  /** The terms that misspelt words were taken for. */
  readonly meant: ReadonlySet<string>
}

/** Answers queries over one state of the index; to be thrown away when the index changes. */
export class QuerySearch<Row extends StoredRow, Order extends string> {
  readonly #rows: RowStore<Row, Order>
  readonly #segments: readonly Segment[]
  readonly #language: QueryLanguage<Row>
  readonly #hits = new Map<string, WordHits>()
  #last: { readonly text: string; readonly found: Found } | undefined

  constructor(
    rows: RowStore<Row, Order>,
    segments: readonly Segment[],
    language: QueryLanguage<Row>,
  ) {
    this.#rows = rows
    this.#segments = segments
    this.#language = language
  }

  parse(text: string): ParsedQuery<Row> {
    return parseQuery(text, this.#language)
  }

  /** Slots a query finds, best first; without words all, in the usual order. */
  find(text: string): Found {
    if (this.#last?.text === text) return this.#last.found
    const found = this.#find(this.parse(text))
    this.#last = { text, found }
    return found
  }

  /** For a query that finds nothing: the words spelt as they stand in the library, without those that stand in the way. */
  nearest(text: string): string | undefined {
    const { words, narrowing } = this.parse(text)
    const known = words.slice(0, mostWords).flatMap((word) => this.#known(word))
    const without = known.map((_, left) => known.filter((_word, at) => at !== left))
    const typed = this.#typed(words)
    for (const tried of [known, ...(known.length <= 6 ? without : [])]) {
      const suggestion = this.#typed(tried)
      if (tried.length === 0 || suggestion === typed) continue
      const whole = [suggestion, ...narrowing].join(' ')
      if (this.#find(this.parse(whole)).slots.length > 0) return whole
    }
    return undefined
  }

  #typed(words: readonly QueryWord[]): string {
    return words.map((word) => typedWord(word, this.#language.fields)).join(' ')
  }

  #known(word: QueryWord): QueryWord[] {
    if (this.#hitsOf(word, false).slots.length > 0) return [word]
    const nearest = this.#hitsOf(word, true).meant[0]
    return nearest ? [{ ...word, term: nearest.term }] : []
  }

  #find(query: ParsedQuery<Row>): Found {
    const words = query.words.slice(0, mostWords)
    if (words.length === 0) {
      return {
        slots: this.#narrowed(this.#rows.usualOrder(), query),
        fuzzy: false,
        meant: new Set(),
      }
    }
    const said = words.map((word) => {
      const hits = this.#hitsOf(word, false)
      return hits.slots.length > 0 ? hits : this.#hitsOf(word, true)
    })
    const found = this.#foundBy(said, words, query)
    if (found.slots.length > 0 || found.fuzzy || words.length === 1) return found
    // Each word occurs somewhere, but never all together: one of them may be misspelt into another word.
    return this.#foundBy(
      words.map((word) => this.#hitsOf(word, true)),
      words,
      query,
    )
  }

  #foundBy(hits: readonly WordHits[], words: readonly QueryWord[], query: ParsedQuery<Row>): Found {
    const meant = new Set(hits.flatMap((hit) => hit.meant.map(({ term }) => term)))
    return {
      slots: this.#narrowed(rankSlots(hits, words, this.#rows), query),
      fuzzy: meant.size > 0,
      meant,
    }
  }

  #narrowed(slots: Uint32Array, { excluded, tests }: ParsedQuery<Row>): Uint32Array {
    if (excluded.length === 0 && tests.length === 0) return slots
    const out = new Uint8Array(this.#rows.size)
    for (const word of excluded) for (const slot of this.#hitsOf(word, false).slots) out[slot] = 1
    return slots.filter((slot) => {
      const row = this.#rows.rowAt(slot)
      return row !== undefined && out[slot] !== 1 && tests.every((test) => test(row))
    })
  }

  #hitsOf(word: QueryWord, fuzzy: boolean): WordHits {
    const key = `${fuzzy ? '~' : '='}${word.prefix ? '*' : ''}${word.field ?? ''}:${word.term}`
    const known = this.#hits.get(key)
    if (known) return known
    const { size, living, alive, titleNorms } = this.#rows
    const searched = { segments: this.#segments, slots: size, living, alive, titleNorms }
    const hits = wordHits(word, searched, fuzzy)
    const oldest = this.#hits.keys().next()
    if (this.#hits.size >= mostRemembered && !oldest.done) this.#hits.delete(oldest.value)
    this.#hits.set(key, hits)
    return hits
  }
}
