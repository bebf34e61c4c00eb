import type { LibraryView } from '../model/libraryView.ts'
import type { Resource } from '../model/resource.ts'
import { type ResourceRow, rowOf } from '../model/resourceRow.ts'
import { documentTerms } from './documentTerms.ts'
import { foldText } from './foldText.ts'
import { fuzzyTerms } from './fuzzyTerms.ts'
import { highlightText } from './highlightText.ts'
import { type Meaning, occurs, type Searched, scoreAll } from './matchWords.ts'
import { type ParsedQuery, parseQuery, type QueryWord } from './parseQuery.ts'
import { filterTest, RowStore } from './rowStore.ts'
import { mergeSegments, mostSlots, type Segment, SegmentBuilder } from './segment.ts'
import type { Facets, MatchRange, ShownRow, Suggestion, ViewAnswer } from './viewAnswer.ts'

const snapshotVersion = 1
const fuzzyWeight = 0.35
const bonusFor = 60
const mostSegments = 6
/** Scores are compared to one part in a million. */
const steps = 1_000_000

/** The index as it is kept between starts: plain data that can be cloned. */
export interface IndexSnapshot {
  readonly version: number
  readonly rows: readonly ResourceRow[]
  readonly segment: Omit<Segment, 'terms'> & { readonly terms: string }
}

interface Found {
  readonly slots: Uint32Array
  readonly fuzzy: boolean
}

/**
 * The library in memory, for searching, filtering, ordering and counting. Takes resources in and out one by one;
 * what it answers depends only on the resources it holds, not on how they came. Runs in a worker and under Node.
 */
export class LibraryIndex {
  readonly #specialtyNames: ReadonlyMap<string, string>
  #rows = new RowStore()
  #segments: Segment[] = []
  #meanings = new Map<string, readonly Meaning[]>()
  #facets: Facets | undefined

  /** `specialtyNames` are the names by id: a specialty is found by its name. */
  constructor(specialtyNames: ReadonlyMap<string, string>) {
    this.#specialtyNames = specialtyNames
  }

  /** Adds resources, replacing those with the same id. */
  put(resources: Iterable<Resource>): void {
    const builder = new SegmentBuilder()
    let added = 0
    for (const resource of resources) {
      const slot = this.#rows.add(rowOf(resource))
      if (slot >= mostSlots) throw new RangeError('The index holds at most 16 million records')
      builder.addDocument(slot, documentTerms(resource, this.#specialtyNames))
      added += 1
    }
    if (added > 0) this.#segments.push(builder.finish())
    this.#changed()
    this.#mergeWhereMany()
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#rows.remove(id)
    this.#changed()
  }

  /** What a view finds, in its order. */
  view(view: LibraryView): ViewAnswer {
    const query = this.#parse(view.text)
    const found = this.#find(query)
    const inPlace = (row: ResourceRow) => (row.deletedAt !== undefined) === view.trash
    const passes = filterTest(view.filters)
    const ids: string[] = []
    let withoutFilters = 0
    for (const slot of this.#inOrder(view, query, found)) {
      const row = this.#rows.rowAt(slot)
      if (!row || !inPlace(row)) continue
      withoutFilters += 1
      if (!passes || passes(row)) ids.push(row.id)
    }
    const { total, trashed } = this.facets()
    const suggestion =
      withoutFilters === 0 && view.text.trim() ? this.#didYouMean(query) : undefined
    return {
      ids,
      total: view.trash ? trashed : total,
      withoutFilters,
      fuzzy: found.fuzzy && ids.length > 0,
      ...(suggestion ? { didYouMean: suggestion } : {}),
    }
  }

  /** How many a view finds. */
  count(view: LibraryView): number {
    const query = this.#parse(view.text)
    const passes = filterTest(view.filters)
    let count = 0
    for (const slot of this.#find(query).slots) {
      const row = this.#rows.rowAt(slot)
      if (row && (row.deletedAt !== undefined) === view.trash && (!passes || passes(row)))
        count += 1
    }
    return count
  }

  /** Rows by id with the words of a search marked; ids that are gone are left out. */
  rows(ids: readonly string[], text: string): ShownRow[] {
    const { words } = this.#parse(text)
    const meant = this.#meant(words)
    return ids.flatMap((id) => {
      const row = this.#rows.rowOf(id)
      if (!row) return []
      const inField = (field: QueryWord['field']) =>
        words.filter((word) => !word.field || word.field === field)
      return {
        ...row,
        titleRanges: highlightText(row.title, inField('title'), meant),
        whoRanges: highlightText(row.who, inField('people'), meant),
        sourceRanges: highlightText(row.source, inField('body'), meant),
      }
    })
  }

  /** Where the words of a search stand in a text of a resource. */
  highlight(text: string, query: string): MatchRange[] {
    const words = this.#parse(query).words.filter(({ field }) => !field || field === 'body')
    return highlightText(text, words, this.#meant(words))
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
    const order = [...this.#rows.order('saved')].sort((a, b) => a - b)
    const slotNow = new Map(order.map((slot, index) => [slot, index]))
    const { terms, postings, ...rest } = this.#compacted()
    const renumbered = postings.map(
      (posting) => (slotNow.get(posting >>> 8) ?? 0) * 256 + (posting & 0xff),
    )
    return {
      version: snapshotVersion,
      rows: order.flatMap((slot) => this.#rows.rowAt(slot) ?? []),
      segment: { ...rest, terms: terms.join('\n'), postings: renumbered, documents: order.length },
    }
  }

  /** Takes a saved index in place of what it holds; false for one of another version, which is ignored. */
  load(snapshot: IndexSnapshot): boolean {
    if (snapshot.version !== snapshotVersion) return false
    this.#rows = new RowStore()
    for (const row of snapshot.rows) this.#rows.add(row)
    const { terms, ...segment } = snapshot.segment
    this.#segments = [{ ...segment, terms: terms === '' ? [] : terms.split('\n') }]
    this.#changed()
    return true
  }

  #changed(): void {
    this.#meanings.clear()
    this.#facets = undefined
  }

  #parse(text: string): ParsedQuery {
    return parseQuery(text, this.#specialtyNames)
  }

  #searched(): Searched {
    return {
      segments: this.#segments,
      slots: this.#rows.size,
      living: this.#rows.living,
      isAlive: (slot) => this.#rows.rowAt(slot) !== undefined,
    }
  }

  /** Slots a query finds, best first; without words all, the newest saved first. */
  #find(query: ParsedQuery): Found {
    const { words, excluded, tests } = query
    if (words.length === 0) {
      const all = this.#rows.order('saved')
      return { slots: this.#without(all, excluded, tests), fuzzy: false }
    }
    const searched = this.#searched()
    const unknown = new Set(words.filter((word) => !occurs(word, searched)))
    let fuzzy = unknown.size > 0
    let scores = scoreAll(words, searched, (word) =>
      unknown.has(word) ? this.#meaningsOf(word) : [],
    )
    if (!fuzzy && !scores.some((score) => score > 0)) {
      // Each word occurs somewhere, but never all together: one of them may be misspelt into another word.
      fuzzy = true
      scores = scoreAll(words, searched, (word) => this.#meaningsOf(word))
    }
    return { slots: this.#without(this.#ranked(scores, words), excluded, tests), fuzzy }
  }

  #without(
    slots: Uint32Array,
    excluded: readonly QueryWord[],
    tests: ParsedQuery['tests'],
  ): Uint32Array {
    if (excluded.length === 0 && tests.length === 0) return slots
    const searched = this.#searched()
    const out = excluded.map((word) => scoreAll([word], searched, () => []))
    return slots.filter((slot) => {
      const row = this.#rows.rowAt(slot)
      return row && out.every((scores) => !scores[slot]) && tests.every((test) => test(row))
    })
  }

  /** Slots with a score, the highest first, ties newest first; the best are looked at once more for the words in a row. */
  #ranked(scores: Float32Array, words: readonly QueryWord[]): Uint32Array {
    const newest = this.#rows.order('saved')
    const highest = scores.reduce((most, score) => (score > most ? score : most), 0)
    // One number holds score and place, so that sorting needs no comparing function: 20,000 in a millisecond or two.
    const keys = new Float64Array(newest.length)
    let length = 0
    newest.forEach((slot, place) => {
      const score = scores[slot] ?? 0
      if (score <= 0) return
      keys[length] = Math.round((1 - score / highest) * steps) * mostSlots + place
      length += 1
    })
    const sorted = keys.subarray(0, length).sort()
    const slots = Uint32Array.from(sorted, (key) => newest[key % mostSlots] ?? 0)
    this.#lift(slots, scores, words)
    return slots
  }

  /** Among the best, a title that has the words side by side or begins with them goes before one that has them apart. */
  #lift(slots: Uint32Array, scores: Float32Array, words: readonly QueryWord[]): void {
    const phrase = words.map(({ term }) => term).join(' ')
    const bonus = (slot: number) => {
      const title = foldText(this.#rows.rowAt(slot)?.title ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ')
      const score = scores[slot] ?? 0
      if (title.startsWith(phrase)) return score * 1.35
      return ` ${title}`.includes(` ${phrase}`) ? score * 1.2 : score
    }
    const head = slots.slice(0, bonusFor)
    const lifted = new Map([...head].map((slot, place) => [slot, { score: bonus(slot), place }]))
    head.sort((a, b) => {
      const left = lifted.get(a)
      const right = lifted.get(b)
      return (right?.score ?? 0) - (left?.score ?? 0) || (left?.place ?? 0) - (right?.place ?? 0)
    })
    slots.set(head)
  }

  /** The order a view asks for: its own where it names one, else as found. */
  #inOrder(view: LibraryView, query: ParsedQuery, found: Found): Uint32Array {
    const { sort } = view
    if (sort === 'best' || (sort === 'saved' && query.words.length === 0)) return found.slots
    const has = new Uint8Array(this.#rows.size)
    for (const slot of found.slots) has[slot] = 1
    return this.#rows.order(sort).filter((slot) => has[slot] === 1)
  }

  #meaningsOf({ term }: QueryWord): readonly Meaning[] {
    const known = this.#meanings.get(term)
    if (known) return known
    const searched = this.#searched()
    const meanings = fuzzyTerms(term, this.#segments)
      .filter((meant) => occurs({ term: meant.term, prefix: false }, searched))
      .map((meant) => ({ term: meant.term, weight: fuzzyWeight * meant.closeness }))
    this.#meanings.set(term, meanings)
    return meanings
  }

  /** The terms that misspelt words of a search were taken for. */
  #meant(words: readonly QueryWord[]): ReadonlySet<string> {
    const meant = new Set<string>()
    if (words.length === 0) return meant
    const searched = this.#searched()
    for (const word of words) {
      if (occurs(word, searched)) continue
      for (const { term } of this.#meaningsOf(word)) meant.add(term)
    }
    return meant
  }

  #didYouMean({ words }: ParsedQuery): string | undefined {
    const searched = this.#searched()
    const nearest = words.map((word) =>
      occurs(word, searched) ? word.term : this.#meaningsOf(word)[0]?.term,
    )
    if (nearest.some((term) => term === undefined)) return undefined
    const suggestion = nearest.join(' ')
    const same = suggestion === words.map(({ term }) => term).join(' ')
    return same || this.#find(this.#parse(suggestion)).slots.length === 0 ? undefined : suggestion
  }

  /** Segments of like size become one, as in a log-structured index: an edit costs little, a search looks in few places. */
  #mergeWhereMany(): void {
    const isAlive = (slot: number) => this.#rows.rowAt(slot) !== undefined
    while (this.#segments.length > 1) {
      const last = this.#segments.at(-1)
      const before = this.#segments.at(-2)
      if (!last || !before) return
      if (this.#segments.length <= mostSegments && last.documents * 2 < before.documents) return
      this.#segments.splice(-2, 2, mergeSegments([before, last], isAlive))
    }
  }

  #compacted(): Segment {
    return mergeSegments(this.#segments, (slot) => this.#rows.rowAt(slot) !== undefined)
  }
}
