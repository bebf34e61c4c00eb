import { highlightText } from './highlightText.ts'
import type { IndexShape, IndexView, OrderOf } from './indexShape.ts'
import {
  type IndexSnapshot,
  packSegment,
  readSnapshot,
  snapshotVersion,
  unpackSegment,
} from './indexSnapshot.ts'
import { type Meanings, shippedMeanings } from './meanings.ts'
import { type QueryWord, quotedWord, type SearchField } from './parseQuery.ts'
import { QuerySearch } from './querySearch.ts'
import { RowStore, type StoredRow } from './rowStore.ts'
import { searchLexicon } from './searchLexicon.ts'
import { mostSlots } from './segment.ts'
import { SegmentBuilder } from './segmentBuilder.ts'
import { SegmentStack } from './segmentStack.ts'
import type { MatchRange, ViewAnswer } from './viewAnswer.ts'

/** Emptied slots beyond this many times the living ones are taken back. */
const mostEmptied = 3

interface Compacted<Row> {
  readonly rows: readonly Row[]
  readonly segment: IndexSnapshot['segment']
}

/**
 * Records of one kind in memory, for searching, filtering, ordering and counting. Takes records in and out one by one;
 * what it answers depends only on the records it holds, not on how they came. Runs in a worker and under Node.
 */
export class RecordIndex<Rec, Row extends StoredRow, View extends IndexView, Facets, Shown> {
  readonly #shape: IndexShape<Rec, Row, View, Facets, Shown>
  #rows: RowStore<Row, OrderOf<View>>
  readonly #stack = new SegmentStack()
  #search: QuerySearch<Row, OrderOf<View>> | undefined
  #facets: Facets | undefined
  #meanings: Meanings

  constructor(shape: IndexShape<Rec, Row, View, Facets, Shown>) {
    this.#shape = shape
    this.#rows = new RowStore(shape)
    this.#meanings = shippedMeanings()
  }

  /** Adds records, replacing those with the same id. Throws a RangeError beyond 16 million records. */
  put(records: Iterable<Rec>): void {
    const builder = new SegmentBuilder()
    for (const record of records) {
      const slot = this.#rows.add(this.#shape.rowOf(record))
      if (slot >= mostSlots) throw new RangeError('The index holds at most 16 million records')
      builder.begin(slot)
      this.#shape.markTerms(record, builder)
    }
    if (builder.documents > 0) this.#stack.push(builder.finish(), this.#rows.alive)
    this.#changed()
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#rows.remove(id)
    this.#changed()
  }

  clear(): void {
    this.#rows = new RowStore(this.#shape)
    this.#stack.clear()
    this.#changed()
  }

  /** Other words that mean another; until then those Plexus ships with. */
  setMeanings(meanings: Meanings): void {
    this.#meanings = meanings
    this.#search = undefined
  }

  /** What a view finds, in its order; only those `within`, where that is given. */
  view(view: View, within?: ReadonlySet<string>): ViewAnswer {
    const search = this.#searching()
    const { fuzzy, slots, missing } = search.find(view.text)
    const passes = this.#shape.filterTest(view.filters)
    const ids: string[] = []
    let withoutFilters = 0
    for (const slot of this.#inOrder(view, slots)) {
      const row = this.#rows.rowAt(slot)
      if (!row || (row.deletedAt !== undefined) !== view.trash) continue
      withoutFilters += 1
      if ((!passes || passes(row)) && (!within || within.has(row.id))) ids.push(row.id)
    }
    const didYouMean = withoutFilters === 0 ? search.nearest(view.text) : undefined
    const { living, trashed } = this.#rows
    return {
      ids,
      total: view.trash ? trashed : living - trashed,
      withoutFilters,
      fuzzy: fuzzy && ids.length > 0,
      ...(missing.length > 0 ? { missing } : {}),
      ...(didYouMean ? { didYouMean } : {}),
    }
  }

  /** How many a view finds; only those `within`, where that is given. */
  count(view: View, within?: ReadonlySet<string>): number {
    const passes = this.#shape.filterTest(view.filters)
    let count = 0
    for (const slot of this.#searching().find(view.text).slots) {
      const row = this.#rows.rowAt(slot)
      if (!row || (row.deletedAt !== undefined) !== view.trash) continue
      if ((!passes || passes(row)) && (!within || within.has(row.id))) count += 1
    }
    return count
  }

  /** Rows by id with the words of a search marked; ids that are gone are left out. */
  rows(ids: readonly string[], text: string): Shown[] {
    const search = this.#searching()
    const { words } = search.parse(text)
    const { meant, alsoOf } = search.find(text)
    return ids.flatMap((id) => {
      const slot = this.#rows.slotOf(id)
      const row = slot === undefined ? undefined : this.#rows.rowAt(slot)
      if (slot === undefined || !row) return []
      const also = alsoOf(slot)
      const marked = also.length > 0 ? [...words, ...also.flatMap(quotedWord)] : words
      const mark = (shown: string, field: SearchField) =>
        highlightText(shown, marked.filter(isIn(field)), meant)
      return [this.#shape.shownRow(row, mark, also)]
    })
  }

  /** Where the words of a search stand in a text of a record. */
  highlight(text: string, query: string): MatchRange[] {
    const search = this.#searching()
    const words = search.parse(query).words.filter(isIn('body'))
    return highlightText(text, words, search.find(query).meant)
  }

  facets(): Facets {
    this.#facets ??= this.#shape.facetsOf(this.#rows.rows())
    return this.#facets
  }

  /** The best records for a few letters, not from the trash. */
  suggest(text: string, most: number): Shown[] {
    const { ids } = this.view({ ...this.#shape.wholeView, text })
    return this.rows(ids.slice(0, most), text)
  }

  /** Records held, those in the trash among them. */
  get size(): number {
    return this.#rows.living
  }

  /** The index as plain data; loading it answers as this one does. */
  save(): IndexSnapshot {
    const { rows, segment } = this.#compacted()
    return {
      version: this.#shape.version,
      specialties: this.#specialties(),
      rows: JSON.stringify(rows),
      segment,
    }
  }

  /**
   * Takes a saved index in place of what it holds. One of another version, or by other names of specialties, is
   * ignored as outdated; one that is none, or damaged, as unreadable.
   */
  load(saved: unknown): 'loaded' | 'outdated' | 'unreadable' {
    const version = snapshotVersion(saved)
    if (version !== undefined && version !== this.#shape.version) return 'outdated'
    const read = readSnapshot<Row>(saved)
    if (!read) return 'unreadable'
    const { snapshot, rows } = read
    if (snapshot.specialties !== this.#specialties()) return 'outdated'
    this.#take({ rows, segment: snapshot.segment })
    this.#changed()
    return 'loaded'
  }

  protected rowOf(id: string): Row | undefined {
    return this.#rows.rowOf(id)
  }

  /** True where a text asks for words, and not only for what a row must be. */
  protected hasWords(text: string): boolean {
    return this.#searching().parse(text).words.length > 0
  }

  /** What an order goes by has changed without any record having changed. */
  protected orderChanged(by: OrderOf<View>): void {
    this.#rows.forgetOrder(by)
    this.#changed()
  }

  /** Rows and segment without the slots that are empty. */
  #compacted(): Compacted<Row> {
    const slots = this.#rows.slots()
    const rows: Row[] = []
    for (const slot of slots) {
      const row = this.#rows.rowAt(slot)
      if (row) rows.push(row)
    }
    return { rows, segment: packSegment(this.#stack.merged(this.#rows.alive), slots) }
  }

  #take({ rows, segment }: Compacted<Row>): void {
    this.#rows = new RowStore(this.#shape)
    for (const row of rows) this.#rows.add(row)
    this.#stack.replaceBy(unpackSegment(segment))
  }

  #specialties(): string {
    const names = [...this.#shape.specialtyNames].map(([id, name]) => `${id} ${name}`)
    return [...names, ...searchLexicon.spellings.map((pair) => pair.join(' '))].join('\n')
  }

  #changed(): void {
    this.#search = undefined
    this.#facets = undefined
    const { size, living } = this.#rows
    if (size > mostSlots / 2 || size - living > living * mostEmptied + 1_000)
      this.#take(this.#compacted())
    // Put in order now rather than at the next letter typed.
    this.#rows.usualOrder()
  }

  #searching(): QuerySearch<Row, OrderOf<View>> {
    this.#search ??= new QuerySearch({
      rows: this.#rows,
      segments: this.#stack.segments,
      language: this.#shape.language,
      meanings: this.#meanings,
    })
    return this.#search
  }

  /** The order a view asks for: its own where it names one, else as found. */
  #inOrder({ sort }: View, found: Uint32Array): Uint32Array {
    if (sort === 'best') return found
    const has = new Uint8Array(this.#rows.size)
    for (const slot of found) has[slot] = 1
    return this.#rows.order(sort as OrderOf<View>).filter((slot) => has[slot] === 1)
  }
}

function isIn(field: QueryWord['field']): (word: QueryWord) => boolean {
  return (word) => word.field === undefined || word.field === field
}
