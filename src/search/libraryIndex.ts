import type { LibraryView } from '../model/libraryView.ts'
import type { Resource } from '../model/resource.ts'
import { type ResourceRow, rowOf } from '../model/resourceRow.ts'
import { documentTerms } from './documentTerms.ts'
import { filterTest } from './filterTest.ts'
import { highlightText } from './highlightText.ts'
import { type IndexSnapshot, packSegment, snapshotVersion, unpackSegment } from './indexSnapshot.ts'
import type { QueryWord } from './parseQuery.ts'
import { QuerySearch } from './querySearch.ts'
import { RowStore } from './rowStore.ts'
import { mostSlots } from './segment.ts'
import { SegmentBuilder } from './segmentBuilder.ts'
import { SegmentStack } from './segmentStack.ts'
import type { Facets, MatchRange, ShownRow, Suggestion, ViewAnswer } from './viewAnswer.ts'

/** Emptied slots beyond this many times the living ones are taken back. */
const mostEmptied = 3

/**
 * The library in memory, for searching, filtering, ordering and counting. Takes resources in and out one by one;
 * what it answers depends only on the resources it holds, not on how they came. Runs in a worker and under Node.
 */
export class LibraryIndex {
  readonly #specialtyNames: ReadonlyMap<string, string>
  #rows = new RowStore()
  readonly #stack = new SegmentStack()
  #search: QuerySearch | undefined
  #facets: Facets | undefined

  /** `specialtyNames` are the names by id: a specialty is found by its name. */
  constructor(specialtyNames: ReadonlyMap<string, string>) {
    this.#specialtyNames = specialtyNames
  }

  /** Adds resources, replacing those with the same id. Throws a RangeError beyond 16 million records. */
  put(resources: Iterable<Resource>): void {
    const builder = new SegmentBuilder()
    for (const resource of resources) {
      const slot = this.#rows.add(rowOf(resource))
      if (slot >= mostSlots) throw new RangeError('The index holds at most 16 million records')
      builder.begin(slot)
      documentTerms(resource, this.#specialtyNames, builder)
    }
    if (builder.documents > 0) this.#stack.push(builder.finish(), this.#rows.alive)
    this.#changed()
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#rows.remove(id)
    this.#changed()
  }

  /** What a view finds, in its order. */
  view(view: LibraryView): ViewAnswer {
    const search = this.#searching()
    const { fuzzy, slots } = search.find(view.text)
    const passes = filterTest(view.filters)
    const ids: string[] = []
    let withoutFilters = 0
    for (const slot of this.#inOrder(view, slots)) {
      const row = this.#rows.rowAt(slot)
      if (!row || (row.deletedAt !== undefined) !== view.trash) continue
      withoutFilters += 1
      if (!passes || passes(row)) ids.push(row.id)
    }
    const didYouMean = withoutFilters === 0 ? search.nearest(view.text) : undefined
    const { living, trashed } = this.#rows
    return {
      ids,
      total: view.trash ? trashed : living - trashed,
      withoutFilters,
      fuzzy: fuzzy && ids.length > 0,
      ...(didYouMean ? { didYouMean } : {}),
    }
  }

  /** How many a view finds. */
  count(view: LibraryView): number {
    const passes = filterTest(view.filters)
    let count = 0
    for (const slot of this.#searching().find(view.text).slots) {
      const row = this.#rows.rowAt(slot)
      if (!row || (row.deletedAt !== undefined) !== view.trash) continue
      if (!passes || passes(row)) count += 1
    }
    return count
  }

  /** Rows by id with the words of a search marked; ids that are gone are left out. */
  rows(ids: readonly string[], text: string): ShownRow[] {
    const search = this.#searching()
    const { words } = search.parse(text)
    const { meant } = search.find(text)
    const inTitle = words.filter(isIn('title'))
    const inPeople = words.filter(isIn('people'))
    const inBody = words.filter(isIn('body'))
    return ids.flatMap((id) => {
      const row = this.#rows.rowOf(id)
      if (!row) return []
      return {
        ...row,
        titleRanges: highlightText(row.title, inTitle, meant),
        whoRanges: highlightText(row.who, inPeople, meant),
        sourceRanges: highlightText(row.source, inBody, meant),
      }
    })
  }

  /** Where the words of a search stand in a text of a resource. */
  highlight(text: string, query: string): MatchRange[] {
    const search = this.#searching()
    const words = search.parse(query).words.filter(isIn('body'))
    return highlightText(text, words, search.find(query).meant)
  }

  facets(): Facets {
    this.#facets ??= this.#rows.facets()
    return this.#facets
  }

  /** The best resources for a few letters, not from the trash. */
  suggest(text: string, most: number): Suggestion[] {
    const view: LibraryView = { text, filters: {}, sort: 'best', trash: false }
    return this.rows(this.view(view).ids.slice(0, most), text).map((row) => ({
      row,
      ranges: row.titleRanges,
    }))
  }

  /** The index as plain data; loading it answers as this one does. */
  save(): IndexSnapshot {
    const slots = this.#rows.slots()
    const rows: ResourceRow[] = []
    for (const slot of slots) rows.push(...[this.#rows.rowAt(slot) ?? []].flat())
    return {
      version: snapshotVersion,
      specialties: this.#specialties(),
      rows,
      segment: packSegment(this.#stack.merged(this.#rows.alive), slots),
    }
  }

  /** Takes a saved index in place of what it holds; false for one of another version, which is ignored. */
  load(snapshot: IndexSnapshot): boolean {
    if (snapshot.version !== snapshotVersion) return false
    if (snapshot.specialties !== this.#specialties()) return false
    this.#take(snapshot)
    this.#changed()
    return true
  }

  #take(snapshot: IndexSnapshot): void {
    this.#rows = new RowStore()
    for (const row of snapshot.rows) this.#rows.add(row)
    this.#stack.replaceBy(unpackSegment(snapshot.segment))
  }

  #specialties(): string {
    return [...this.#specialtyNames].map(([id, name]) => `${id} ${name}`).join('\n')
  }

  #changed(): void {
    this.#search = undefined
    this.#facets = undefined
    const { size, living } = this.#rows
    if (size > mostSlots / 2 || size - living > living * mostEmptied + 1_000)
      this.#take(this.save())
    // Put in order now rather than at the next letter typed.
    this.#rows.order('saved')
  }

  #searching(): QuerySearch {
    this.#search ??= new QuerySearch(this.#rows, this.#stack.segments, this.#specialtyNames)
    return this.#search
  }

  /** The order a view asks for: its own where it names one, else as found. */
  #inOrder({ sort }: LibraryView, found: Uint32Array): Uint32Array {
    if (sort === 'best') return found
    const has = new Uint8Array(this.#rows.size)
    for (const slot of found) has[slot] = 1
    return this.#rows.order(sort).filter((slot) => has[slot] === 1)
  }
}

function isIn(field: QueryWord['field']): (word: QueryWord) => boolean {
  return (word) => word.field === undefined || word.field === field
}
