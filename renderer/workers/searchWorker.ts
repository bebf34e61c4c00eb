import { expose } from 'comlink'
import { followJournal } from '../../src/db/followJournal.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { membersOf } from '../../src/db/queries/membersOf.ts'
import type { JournalEntry } from '../../src/model/journal.ts'
import type { LibraryView } from '../../src/model/libraryView.ts'
import {
  otherFromClaim,
  otherFromCommunity,
  otherFromDraft,
  otherFromEvent,
  otherFromExperience,
  otherFromPortfolio,
  otherFromWork,
  otherRowId,
} from '../../src/model/otherRow.ts'
import type { PeopleView } from '../../src/model/peopleView.ts'
import type { PeopleFacets } from '../../src/search/contactFacets.ts'
import type { PeopleAnswer } from '../../src/search/contactIndex.ts'
import type { ShownContact } from '../../src/search/contactShape.ts'
import type { LibraryIndex } from '../../src/search/libraryIndex.ts'
import type { Facets, MatchRange, ShownRow, ViewAnswer } from '../../src/search/viewAnswer.ts'
import { warmUp } from '../../src/search/warmUp.ts'
import {
  type KindCounts,
  type Suggestions,
  type TrashRow,
  WholeSearch,
} from '../../src/search/wholeSearch.ts'
import { DueClock } from '../search/dueClock.ts'
import { KeptIndex, sourceOf } from '../search/keptIndex.ts'

/** In milliseconds; the page asks for what it shows first in the first of them. */
const warmingPause = 400

/**
 * Holds the library's indexes, follows the journal, and answers the page. One per window. Resources are there first;
 * what is asked of people and communities waits until they are.
 */
class SearchWorker {
  #search = new WholeSearch(new Map())
  #db: LibraryDatabase | undefined
  #kept: readonly { saveNow(): Promise<void>; readonly damaged: boolean }[] = []
  #version = 0
  #rest: Promise<void> = Promise.resolve()

  /** Answers as soon as resources can be searched; `onChange` is told then, when the rest can be, and at every change, and whether a saved index was damaged and built anew. */
  async open(
    databaseName: string,
    specialtyNames: ReadonlyMap<string, string>,
    onChange: (version: number, rebuilt: boolean) => void,
  ): Promise<void> {
    const db = declareDatabase(databaseName)
    await db.open()
    this.#db = db
    this.#search = new WholeSearch(specialtyNames)
    const { library, people, others } = this.#search
    const kept = [
      new KeptIndex(db, 'library', library, [sourceOf('resources', (row) => row)]),
      new KeptIndex(db, 'people', people, [sourceOf('contacts', (row) => row)]),
      new KeptIndex(db, 'others', others, [
        sourceOf('communities', otherFromCommunity, (key) => otherRowId('communities', key)),
        sourceOf('drafts', otherFromDraft, (key) => otherRowId('drafts', key)),
        sourceOf('experiences', otherFromExperience, (key) => otherRowId('experiences', key)),
        sourceOf('scholarlyWorks', otherFromWork, (key) => otherRowId('scholarlyWorks', key)),
        sourceOf('portfolios', otherFromPortfolio, (key) => otherRowId('portfolios', key)),
        sourceOf('events', otherFromEvent, (key) => otherRowId('events', key)),
        sourceOf('claims', otherFromClaim, (key) => otherRowId('claims', key)),
      ]),
    ] as const
    this.#kept = kept
    const clock = new DueClock(db, (rule) => people.setDue(rule))
    const tell = () => {
      this.#version += 1
      const rebuilt = kept.some(({ damaged }) => damaged)
      onChange(this.#version, rebuilt)
    }
    const [resources, ...rest] = kept
    await resources.open()
    tell()
    followJournal(db, resources.seq, (entries) => {
      for (const index of kept) index.take(entries)
      tell()
      if (changesSettings(entries)) void clock.readSettings().then(tell)
    })
    this.#rest = clock
      .start(tell)
      .then(() => Promise.all(rest.map((index) => index.open())))
      .then(tell)
    void this.#rest.then(() => warmUpSlowly(library))
  }

  /** Saves the indexes as they are, before the program ends: a start after an import is as quick as any. */
  async save(): Promise<void> {
    for (const index of this.#kept) await index.saveNow()
  }

  viewWithRows(view: LibraryView, most: number): { answer: ViewAnswer; rows: ShownRow[] } {
    const { library } = this.#search
    const answer = library.view(view)
    return { answer, rows: library.rows(answer.ids.slice(0, most), view.text) }
  }

  rows(ids: readonly string[], text: string): ShownRow[] {
    return this.#search.library.rows(ids, text)
  }

  counts(views: readonly LibraryView[]): number[] {
    return views.map((view) => this.#search.library.count(view))
  }

  facets(): Facets {
    return this.#search.library.facets()
  }

  highlight(text: string, query: string): MatchRange[] {
    return this.#search.library.highlight(text, query)
  }

  /** Whom a view finds, the headings of the order of the next follow-up, and the first rows. */
  async peopleView(
    view: PeopleView,
    most: number,
  ): Promise<{ answer: PeopleAnswer; rows: ShownContact[] }> {
    await this.#rest
    const within = await this.#within(view)
    const { people } = this.#search
    const answer = people.people(view, within)
    return { answer, rows: people.rows(answer.ids.slice(0, most), view.text) }
  }

  async peopleRows(ids: readonly string[], text: string): Promise<ShownContact[]> {
    await this.#rest
    return this.#search.people.rows(ids, text)
  }

  async peopleCounts(views: readonly PeopleView[]): Promise<number[]> {
    await this.#rest
    const within = await Promise.all(views.map((view) => this.#within(view)))
    return views.map((view, at) => this.#search.people.count(view, within[at]))
  }

  async peopleFacets(): Promise<PeopleFacets> {
    await this.#rest
    return this.#search.people.facets()
  }

  /** Whose follow-up is due between two ISO days, both included. */
  async dueBetween(first: string, last: string) {
    await this.#rest
    return this.#search.people.dueBetween(first, last)
  }

  /** How many there are of each kind outside the trash, and how many of all in it. */
  totals(): KindCounts & { readonly trashed: number } {
    return this.#search.totals()
  }

  /** Every tag in use, with how many records of each kind have it. */
  tags(): ReadonlyMap<string, KindCounts> {
    return this.#search.tags()
  }

  /** What the trash holds of every kind, the last thrown away first, and the first rows. */
  async trashView(text: string, most: number): Promise<{ answer: ViewAnswer; rows: TrashRow[] }> {
    await this.#rest
    const answer = this.#search.trash(text)
    return { answer, rows: this.#search.trashRows(answer.ids.slice(0, most), text) }
  }

  /** The ids of the drafts outside the trash that have these words. */
  async draftsWith(text: string): Promise<string[]> {
    await this.#rest
    return this.#search.keysOf('drafts', text)
  }

  trashRows(keys: readonly string[], text: string): TrashRow[] {
    return this.#search.trashRows(keys, text)
  }

  /** The best of each kind for a few letters; what is not read yet is not waited for. */
  suggest(text: string, most: number): Suggestions {
    return this.#search.suggest(text, most)
  }

  /** The contacts of the community a view is narrowed to. */
  async #within({ filters }: PeopleView): Promise<ReadonlySet<string> | undefined> {
    if (!this.#db || filters.community === undefined) return undefined
    return membersOf(this.#db, filters.community)
  }
}

/** Between what the page asks at a start, and never for long. */
async function warmUpSlowly(index: LibraryIndex): Promise<void> {
  const steps = warmUp(index)
  do await new Promise((resolve) => setTimeout(resolve, warmingPause))
  while (!steps.next().done)
}

function changesSettings(entries: readonly JournalEntry[]): boolean {
  return entries.some(({ table }) => table === 'settings')
}

export type { SearchWorker }

expose(new SearchWorker())
