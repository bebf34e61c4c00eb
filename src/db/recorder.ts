import type { Table } from 'dexie'
import type { RecordTable, RowChange } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { RecordGoneError } from './recordGone.ts'
import { keyOfRow, type RowOf, rowSchemas } from './rowSchemas.ts'
import { sameRow } from './sameRow.ts'

interface Touched {
  readonly table: RecordTable
  readonly key: string
  readonly before: unknown
  after: unknown
}

/** The one hand that writes rows: it notes what each was before and is after, for the journal. Lives as long as its transaction. */
export class Recorder {
  readonly #db: LibraryDatabase
  readonly #touched = new Map<string, Touched>()
  #gone = 0

  constructor(db: LibraryDatabase) {
    this.#db = db
  }

  async get<T extends RecordTable>(table: T, key: string): Promise<RowOf<T> | undefined> {
    return (await this.#table(table).get(key)) as RowOf<T> | undefined
  }

  /** How many of the rows that were to be changed are not there. */
  get gone(): number {
    return this.#gone
  }

  /** The row that is to be changed; throws RecordGoneError where it is not there. */
  async present<T extends RecordTable>(table: T, key: string): Promise<RowOf<T>> {
    const row = await this.get(table, key)
    if (!row) throw new RecordGoneError()
    return row
  }

  /** The rows that are to be changed alike; those that are not there are counted, none at all throws RecordGoneError. */
  async presentOf<T extends RecordTable>(table: T, keys: readonly string[]): Promise<RowOf<T>[]> {
    const rows = await this.bulkGet(table, keys)
    if (rows.length === 0 && keys.length > 0) throw new RecordGoneError()
    this.noteGone(keys.length - rows.length)
    return rows
  }

  /** Counts rows that were to be changed and are not there. */
  noteGone(count: number): void {
    this.#gone += count
  }

  /** Throws RecordGoneError unless every one of the rows that something is to hang on is there. */
  async requireAll(table: RecordTable, keys: readonly string[]): Promise<void> {
    const there = await this.bulkGet(table, keys)
    if (there.length < keys.length) throw new RecordGoneError()
  }

  /** Rows in the order of their keys; absent ones are left out. */
  async bulkGet<T extends RecordTable>(table: T, keys: readonly string[]): Promise<RowOf<T>[]> {
    const rows = await this.#table(table).bulkGet([...keys])
    return rows.filter((row) => row !== undefined) as RowOf<T>[]
  }

  /** Rows whose indexed field has one of the values, each once. */
  async find<T extends RecordTable>(
    table: T,
    field: string,
    values: readonly string[],
  ): Promise<RowOf<T>[]> {
    const rows = await this.#table(table)
      .where(field)
      .anyOf([...values])
      .distinct()
      .toArray()
    return rows as RowOf<T>[]
  }

  async put<T extends RecordTable>(table: T, row: RowOf<T>): Promise<void> {
    await this.bulkPut(table, [row])
  }

  /** Writes rows after checking each; throws (and so takes the whole change back) where one is not what it should be. */
  async bulkPut<T extends RecordTable>(table: T, rows: readonly RowOf<T>[]): Promise<void> {
    const parsed = rows.map((row) => rowSchemas[table].parse(row) as RowOf<T>)
    const byKey = new Map(parsed.map((row) => [keyOfRow(table, row), row]))
    const keys = [...byKey.keys()]
    const checked = [...byKey.values()]
    const before = await this.#table(table).bulkGet(keys)
    const changed = checked.filter((row, index) => !sameRow(row, before[index]))
    await this.#table(table).bulkPut(changed)
    checked.forEach((row, index) => {
      this.#note(table, keys[index] ?? '', before[index], row)
    })
  }

  /** Writes rows whose keys are new, and so need not be looked up; throws where one is taken. */
  async bulkAdd<T extends RecordTable>(table: T, rows: readonly RowOf<T>[]): Promise<void> {
    const checked = rows.map((row) => rowSchemas[table].parse(row) as RowOf<T>)
    await this.#table(table).bulkAdd(checked)
    for (const row of checked) this.#note(table, keyOfRow(table, row), undefined, row)
  }

  async bulkRemove(table: RecordTable, keys: readonly string[]): Promise<void> {
    const before = await this.#table(table).bulkGet([...keys])
    await this.#table(table).bulkDelete([...keys])
    keys.forEach((key, index) => {
      this.#note(table, key, before[index], undefined)
    })
  }

  /** What changed in the end, in the order it was first touched; rows that are as they were are left out. */
  changes(): RowChange[] {
    return [...this.#touched.values()]
      .filter(({ before, after }) => !sameRow(before, after))
      .map(({ table, key, before, after }) => ({
        table,
        key,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      }))
  }

  #note(table: RecordTable, key: string, before: unknown, after: unknown): void {
    const name = `${table}\n${key}`
    const earlier = this.#touched.get(name)
    if (earlier) earlier.after = after
    else this.#touched.set(name, { table, key, before, after })
  }

  #table(table: RecordTable): Table<unknown, string> {
    return this.#db.table(table)
  }
}
