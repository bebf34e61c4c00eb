import { type RecordTable, recordTables } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { rowPages } from '../rowPages.ts'
import { rowSchemas } from '../rowSchemas.ts'

/** A row as it is stored that is not what a row of its table should be. */
interface UnreadableRow {
  readonly table: RecordTable
  readonly row: unknown
}

/** How many rows of a table cannot be read, where there are any. */
export type UnreadableCounts = Partial<Record<RecordTable, number>>

/** How many rows every list leaves out, by table. Reads the whole library, so ask it of a worker. */
export async function countUnreadable(db: LibraryDatabase): Promise<UnreadableCounts> {
  const counts: UnreadableCounts = {}
  for await (const { table } of unreadableRows(db)) counts[table] = (counts[table] ?? 0) + 1
  return counts
}

/** Those rows as a file: one on a line, as in a backup. */
export async function unreadableFile(db: LibraryDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const lines: string[] = []
  for await (const unreadable of unreadableRows(db)) lines.push(`${JSON.stringify(unreadable)}\n`)
  return new TextEncoder().encode(lines.join(''))
}

async function* unreadableRows(db: LibraryDatabase): AsyncGenerator<UnreadableRow> {
  for (const table of recordTables) {
    for await (const page of rowPages(db, table)) {
      for (const row of page) {
        if (!rowSchemas[table].safeParse(row).success) yield { table, row }
      }
    }
  }
}
