import { expose } from 'comlink'
import { followJournal } from '../../src/db/followJournal.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { resourcePages } from '../../src/db/queries/resourcePages.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import { readSearchSnapshot, writeSearchSnapshot } from '../../src/db/searchSnapshots.ts'
import type { JournalEntry } from '../../src/model/journal.ts'
import type { LibraryView } from '../../src/model/libraryView.ts'
import type { ResourceRow } from '../../src/model/resourceRow.ts'
import type { IndexSnapshot } from '../../src/search/indexSnapshot.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import type {
  Facets,
  MatchRange,
  ShownRow,
  Suggestion,
  ViewAnswer,
} from '../../src/search/viewAnswer.ts'

/** The pause after the last change before the index is saved for the next start. */
const savePause = 4_000

/** Holds the library's index, follows the journal, and answers the page. One per window. */
class SearchWorker {
  #index = new LibraryIndex(new Map())
  #seq = 0
  #version = 0
  #saving: ReturnType<typeof setTimeout> | undefined

  /** Reads the saved index, or the whole library where there is none, and goes on with every change from there. */
  async open(
    databaseName: string,
    specialtyNames: ReadonlyMap<string, string>,
    onChange: (version: number) => void,
  ): Promise<void> {
    const db = declareDatabase(databaseName)
    await db.open()
    this.#index = new LibraryIndex(specialtyNames)
    if (!(await this.#loadSaved(db))) await this.#readAll(db)
    const tell = () => {
      this.#version += 1
      onChange(this.#version)
    }
    tell()
    followJournal(db, this.#seq, (entries) => {
      this.#take(entries)
      this.#saveSoon(db)
      tell()
    })
  }

  viewWithRows(view: LibraryView, most: number): { answer: ViewAnswer; rows: ShownRow[] } {
    const answer = this.#index.view(view)
    return { answer, rows: this.#index.rows(answer.ids.slice(0, most), view.text) }
  }

  rows(ids: readonly string[], text: string): ShownRow[] {
    return this.#index.rows(ids, text)
  }

  counts(views: readonly LibraryView[]): number[] {
    return views.map((view) => this.#index.count(view))
  }

  facets(): Facets {
    return this.#index.facets()
  }

  suggest(text: string, most: number): Suggestion[] {
    return this.#index.suggest(text, most).map((row) => ({ row, ranges: row.titleRanges }))
  }

  highlight(text: string, query: string): MatchRange[] {
    return this.#index.highlight(text, query)
  }

  /** False where there is none, or it cannot be brought up to date from the journal. */
  async #loadSaved(db: LibraryDatabase): Promise<boolean> {
    const saved = await readSearchSnapshot(db)
    if (!saved || !this.#index.load(saved.snapshot as IndexSnapshot<ResourceRow>)) return false
    const [first, newest, stored] = await Promise.all([
      db.journal.orderBy('seq').first(),
      lastSeq(db),
      db.resources.count(),
    ])
    this.#seq = saved.seq
    if (newest === saved.seq) {
      const { total, trashed } = this.#index.facets()
      return total + trashed === stored
    }
    return newest > saved.seq && (first?.seq ?? 0) <= saved.seq + 1
  }

  async #readAll(db: LibraryDatabase): Promise<void> {
    this.#seq = await lastSeq(db)
    for await (const page of resourcePages(db)) this.#index.put(page)
    this.#saveSoon(db)
  }

  #take(entries: readonly JournalEntry[]): void {
    const latest = new Map(
      entries.filter(({ table }) => table === 'resources').map(({ key, after }) => [key, after]),
    )
    const gone = [...latest].flatMap(([key, after]) => (after === undefined ? [key] : []))
    const present = [...latest.values()].filter((after) => after !== undefined)
    this.#index.remove(gone)
    this.#index.put(readableRows('resources', present).rows)
    this.#seq = entries.at(-1)?.seq ?? this.#seq
  }

  #saveSoon(db: LibraryDatabase): void {
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => {
      // Derived data: where it cannot be saved, the next start builds it anew.
      writeSearchSnapshot(db, this.#seq, this.#index.save()).catch(() => undefined)
    }, savePause)
  }
}

export type { SearchWorker }

expose(new SearchWorker())
