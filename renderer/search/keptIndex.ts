import type { LibraryDatabase, SearchSnapshotRow } from '../../src/db/libraryDatabase.ts'
import { journalAfter } from '../../src/db/queries/journalAfter.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { type PagedTable, tablePages } from '../../src/db/queries/tablePages.ts'
import { type RowOf, readableRows } from '../../src/db/rowSchemas.ts'
import { readSearchSnapshot, writeSearchSnapshot } from '../../src/db/searchSnapshots.ts'
import type { JournalEntry } from '../../src/model/journal.ts'

/** The pause after the last change before an index is saved for the next start. */
const savePause = 4_000
/** After so many changes to other tables an index is saved again, so that the next start need not read them. */
const mostBehind = 500

/** What is asked of an index that is kept up to date. */
interface Index<Rec> {
  readonly size: number
  put(records: Iterable<Rec>): void
  remove(ids: Iterable<string>): void
  clear(): void
  save(): unknown
  load(saved: unknown): 'loaded' | 'outdated' | 'unreadable'
}

/** A table whose rows become records of the index. */
export interface Source<Rec> {
  readonly table: PagedTable
  /** The id in the index of the row with a key. */
  readonly idOf: (key: string) => string
  /** The records of rows as the journal tells them; one that cannot be read is left out. */
  readonly fromRows: (rows: readonly unknown[]) => Rec[]
  /** All records of the table. */
  readonly pages: (db: LibraryDatabase) => AsyncIterable<readonly Rec[]>
}

/** Takes the rows of a table through `recordOf`. */
export function sourceOf<T extends PagedTable, Rec>(
  table: T,
  recordOf: (row: RowOf<T>) => Rec,
  idOf: (key: string) => string = (key) => key,
): Source<Rec> {
  return {
    table,
    idOf,
    fromRows: (rows) => readableRows(table, rows).rows.map(recordOf),
    async *pages(db) {
      for await (const page of tablePages(db, table)) yield page.map(recordOf)
    },
  }
}

/** An index over some tables, read from its saved state or from the tables, following the journal, saved when it rests. */
export class KeptIndex<Rec> {
  readonly #db: LibraryDatabase
  readonly #key: SearchSnapshotRow['key']
  readonly #index: Index<Rec>
  readonly #sources: readonly Source<Rec>[]
  /** Changes told before the index is open. */
  readonly #early: JournalEntry[] = []
  #open = false
  #damaged = false
  #seq = 0
  /** Changes of any table since it was last saved. */
  #behind = 0
  #saving: ReturnType<typeof setTimeout> | undefined

  constructor(
    db: LibraryDatabase,
    key: SearchSnapshotRow['key'],
    index: Index<Rec>,
    sources: readonly Source<Rec>[],
  ) {
    this.#db = db
    this.#key = key
    this.#index = index
    this.#sources = sources
  }

  /** The place in the journal it stands for. */
  get seq(): number {
    return this.#seq
  }

  /** Whether what was saved could not be read, so that all was read anew. */
  get damaged(): boolean {
    return this.#damaged
  }

  /**
   * Reads the saved index, or the whole tables where there is none, and goes on with every change from there. What was
   * saved is derived: whatever is amiss with it, it is built anew.
   */
  async open(): Promise<void> {
    if (!(await this.#loadSaved().catch(() => this.#isDamaged()))) await this.#readAll()
    this.#open = true
    this.take(this.#early.splice(0))
  }

  /** Takes in changes as the journal tells them; those it knows already are passed over. */
  take(entries: readonly JournalEntry[]): void {
    if (!this.#open) {
      this.#early.push(...entries)
      return
    }
    const news = entries.filter(({ seq }) => seq > this.#seq)
    if (news.length > 0) this.#apply(news)
  }

  /** False where there is none, or it cannot be brought up to date from the journal. */
  async #loadSaved(): Promise<boolean> {
    const saved = await readSearchSnapshot(this.#db, this.#key)
    if (!saved) return false
    const loaded = this.#index.load(saved.snapshot)
    if (loaded === 'unreadable' || !Number.isSafeInteger(saved.seq)) return this.#isDamaged()
    if (loaded === 'outdated') return false
    this.#seq = saved.seq
    const newest = await lastSeq(this.#db)
    const first = await this.#db.journal.orderBy('seq').first()
    if (newest < saved.seq || (first?.seq ?? 0) > saved.seq + 1) return false
    for await (const page of journalAfter(this.#db, saved.seq)) this.#apply(page)
    return this.#index.size === (await this.#stored())
  }

  #isDamaged(): false {
    this.#damaged = true
    return false
  }

  async #stored(): Promise<number> {
    const counts = await Promise.all(
      this.#sources.map(({ table }) => this.#db.table(table).count()),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }

  async #readAll(): Promise<void> {
    this.#index.clear()
    this.#seq = await lastSeq(this.#db)
    for (const { pages } of this.#sources) {
      for await (const page of pages(this.#db)) this.#index.put(page)
    }
    this.#saveSoon()
  }

  #apply(entries: readonly JournalEntry[]): void {
    let changed = false
    for (const source of this.#sources) {
      const ofTable = entries.filter(({ table }) => table === source.table)
      if (ofTable.length === 0) continue
      this.#applyTo(source, ofTable)
      changed = true
    }
    this.#seq = entries.at(-1)?.seq ?? this.#seq
    this.#behind += entries.length
    if (changed || this.#behind > mostBehind) this.#saveSoon()
  }

  #applyTo({ fromRows, idOf }: Source<Rec>, entries: readonly JournalEntry[]): void {
    const latest = new Map(entries.map(({ key, after }) => [key, after]))
    const gone = [...latest].flatMap(([key, after]) => (after === undefined ? [idOf(key)] : []))
    const present = [...latest.values()].filter((after) => after !== undefined)
    this.#index.remove(gone)
    this.#index.put(fromRows(present))
  }

  /** Saves what was waiting to be saved, so that the next start need not build it; at once where nothing was. */
  async saveNow(): Promise<void> {
    if (this.#saving !== undefined) await this.#save()
  }

  #saveSoon(): void {
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => void this.#save(), savePause)
  }

  async #save(): Promise<void> {
    clearTimeout(this.#saving)
    this.#saving = undefined
    this.#behind = 0
    const row = { key: this.#key, seq: this.#seq, snapshot: this.#index.save() }
    // Derived data: where it cannot be saved, the next start builds it anew.
    await writeSearchSnapshot(this.#db, row).catch(() => undefined)
  }
}
