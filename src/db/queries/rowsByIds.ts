import type { RecordTable } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { type RowOf, readableRows } from '../rowSchemas.ts'

/** Rows of a table in the order asked for; absent and unreadable ones are left out. */
export async function rowsByIds<T extends RecordTable>(
  db: LibraryDatabase,
  table: T,
  ids: readonly string[],
): Promise<RowOf<T>[]> {
  const rows = await db.table(table).bulkGet([...ids])
  return readableRows(
    table,
    rows.filter((row) => row !== undefined),
  ).rows
}
