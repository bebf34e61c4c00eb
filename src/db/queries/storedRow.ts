import type { RecordTable } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** A row as it is stored, whatever it holds: for showing one that cannot be drawn as what it is. */
export async function storedRow(
  db: LibraryDatabase,
  table: RecordTable,
  id: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const row: unknown = await db.table(table).get(id)
  return row !== null && typeof row === 'object' ? { ...row } : null
}
