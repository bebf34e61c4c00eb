import { intersectHits } from './intersectHits.ts'
import { withMeanings } from './meaningHits.ts'
import type { Meanings } from './meanings.ts'
import {
  type ParsedQuery,
  parseQuery,
  type QueryLanguage,
  type QueryWord,
  typedWord,
} from './parseQuery.ts'
import { type AskedUnit, type QueryUnit, unitsOf } from './queryUnits.ts'
import { rankSlots } from './rankSlots.ts'
import type { RowStore, StoredRow } from './rowStore.ts'
import { isTerm } from './runSlots.ts'
import type { Segment } from './segment.ts'
import { type Forgiving, type Searched, type WordHits, wordHits } from './wordHits.ts'

/** More words than this say no more. */
const mostWords = 32
/** Words whose hits are remembered while one types; each costs nine bytes a document it hits. */
const mostRemembered = 24
/** A word this few documents have may be a slip for another that was meant. */
const fewHits = 3
const shortestSlip = 5

/** What a query finds: slots, best first. */
export interface Found {
  readonly slots: Uint32Array
  /** True where a word was taken for one spelt nearly so. */
  readonly fuzzy: boolean
  /** The terms that misspelt words were taken for. */
  readonly meant: ReadonlySet<string>
  /** Words that are nowhere, as they were typed; the others were looked for without them. */
  readonly missing: readonly string[]
  /** What a slot was found by besides what was typed. */
  readonly alsoOf: (slot: number) => string[]
}

const nothingElse = { fuzzy: false, meant: new Set<string>(), missing: [], alsoOf: () => [] }

/** What a query is answered from. */
interface Sources<Row extends StoredRow, Order extends string> {
  readonly rows: RowStore<Row, Order>
  readonly segments: readonly Segment[]
  readonly language: QueryLanguage<Row>
  readonly meanings: Meanings
}

/** Answers queries over one state of the index; to be thrown away when the index changes. */
export class QuerySearch<Row extends StoredRow, Order extends string> {
  readonly #rows: RowStore<Row, Order>
  readonly #segments: readonly Segment[]
  readonly #language: QueryLanguage<Row>
  readonly #meanings: Meanings
  readonly #hits = new Map<string, WordHits>()
  #last: { readonly text: string; readonly found: Found } | undefined

  constructor({ rows, segments, language, meanings }: Sources<Row, Order>) {
    this.#rows = rows
    this.#segments = segments
    this.#language = language
    this.#meanings = meanings
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
    if (this.#hitsOf(word, 'no').slots.length > 0) return [word]
    const nearest = this.#hitsOf(word, 'yes').meant[0]?.term
    if (nearest === undefined) return []
    return [{ ...word, joined: nearest, parts: [nearest], said: nearest }]
  }

  #find(query: ParsedQuery<Row>): Found {
    const words = query.words.slice(0, mostWords)
    if (words.length === 0) {
      return { ...nothingElse, slots: this.#narrowed(this.#rows.usualOrder(), query) }
    }
    const units = unitsOf(words, this.#meanings, (term) => isTerm(term, this.#segments))
    const asked = units.flatMap((unit) => this.#withoutUnknown(unit))
    const plain = asked.map((unit) => this.#unit(unit, 'no'))
    const first = plain.map((unit) => this.#forgiven(unit))
    const known = first.filter(({ hits }) => hits.slots.length > 0)
    const found = this.#foundBy(known, first, query)
    if (found.slots.length > 0 || known.length <= 1) return found
    if (!found.fuzzy) {
      // Each word occurs somewhere, but never all together: one of them may be misspelt into another word.
      const loose = this.#foundBy(
        known.map((unit) => this.#unit(unit, 'yes')),
        first,
        query,
      )
      if (loose.slots.length > 0) return loose
    }
    // What a word that is nowhere was taken for does not go with the others: they are looked for without it.
    const certain = plain.filter(({ hits }) => hits.slots.length > 0)
    return certain.length > 0 && certain.length < plain.length
      ? this.#foundBy(certain, plain, query)
      : found
  }

  /** Words that mean something together but are nowhere together fall apart. */
  #withoutUnknown(unit: AskedUnit): AskedUnit[] {
    if (unit.words.length < 2 || this.#unit(unit, 'no').hits.slots.length > 0) return [unit]
    return unit.words.map((word) => ({ words: [word], meanings: [] }))
  }

  /** A word that is nowhere is looked for among the misspelt, and one that hardly is, among those a slip away. */
  #forgiven(unit: QueryUnit): QueryUnit {
    const [word, ...more] = unit.words
    const { length } = unit.hits.slots
    if (length > fewHits || more.length > 0 || !word || word.quoted) return unit
    if (length === 0) return this.#unit(unit, 'yes')
    if (word.joined.length < shortestSlip) return unit
    const loose = this.#unit(unit, 'one-slip')
    return loose.hits.slots.length > length ? loose : unit
  }

  #unit(unit: AskedUnit, forgiving: Forgiving): QueryUnit {
    const { words, meanings } = unit
    const each = words.map((word) => this.#hitsOf(word, forgiving))
    const [only] = each
    const plain = only && each.length === 1 ? only : intersectHits(each, this.#rows.size)
    if (meanings.length === 0) return { ...unit, hits: plain }
    const key = `=${words.map(({ said }) => said).join(' ')}`
    return {
      ...unit,
      hits: this.#remembered(`${forgiving}${key}`, () =>
        withMeanings(plain, meanings, this.#searched()),
      ),
    }
  }

  #foundBy(units: readonly QueryUnit[], all: readonly QueryUnit[], query: ParsedQuery<Row>): Found {
    if (units.length === 0) return { ...nothingElse, slots: new Uint32Array() }
    const meant = new Set(units.flatMap(({ hits }) => hits.meant.map(({ term }) => term)))
    const ranked = rankSlots(units, this.#rows, this.#segments)
    const asked = new Set(units.flatMap(({ words }) => words))
    return {
      slots: this.#narrowed(ranked, query),
      fuzzy: meant.size > 0,
      meant,
      missing: all.flatMap(({ words }) =>
        words.flatMap((word) => (asked.has(word) ? [] : [word.said])),
      ),
      alsoOf: (slot) => units.flatMap(({ hits }) => hits.also?.get(slot) ?? []),
    }
  }

  #narrowed(slots: Uint32Array, { excluded, tests }: ParsedQuery<Row>): Uint32Array {
    if (excluded.length === 0 && tests.length === 0) return slots
    const out = new Uint8Array(this.#rows.size)
    for (const word of excluded) for (const slot of this.#hitsOf(word, 'no').slots) out[slot] = 1
    return slots.filter((slot) => {
      const row = this.#rows.rowAt(slot)
      return row !== undefined && out[slot] !== 1 && tests.every((test) => test(row))
    })
  }

  #hitsOf(word: QueryWord, forgiving: Forgiving): WordHits {
    const { prefix, quoted, field = '', joined, parts } = word
    const kind = `${forgiving}${prefix ? '*' : ''}${quoted ? '"' : ''}${field}`
    return this.#remembered(`${kind}:${joined} ${parts.join(' ')}`, () => {
      const hits = wordHits(word, this.#searched(), forgiving)
      return hits.slots.length === 0 && parts.length > 1 && !quoted && prefix
        ? this.#apart(word)
        : hits
    })
  }

  /** A hyphenated word that is nowhere in one: the documents that have its parts. */
  #apart(word: QueryWord): WordHits {
    const each = word.parts.map((part) => ({ ...word, joined: part, parts: [part] }))
    return intersectHits(
      each.map((part) => this.#hitsOf(part, 'no')),
      this.#rows.size,
    )
  }

  #searched(): Searched {
    const { size, living, alive, titleNorms } = this.#rows
    return { segments: this.#segments, slots: size, living, alive, titleNorms }
  }

  #remembered(key: string, make: () => WordHits): WordHits {
    const known = this.#hits.get(key)
    if (known) return known
    const hits = make()
    const oldest = this.#hits.keys().next()
    if (this.#hits.size >= mostRemembered && !oldest.done) this.#hits.delete(oldest.value)
    this.#hits.set(key, hits)
    return hits
  }
}
