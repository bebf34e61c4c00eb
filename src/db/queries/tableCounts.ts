import { recordTables } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** Rows by table, over the tables that hold the user's records. */
export async function tableCounts(db: LibraryDatabase): Promise<Record<string, number>> {
  const counts = await Promise.all(recordTables.map((table) => db.table(table).count()))
  return Object.fromEntries(recordTables.map((table, index) => [table, counts[index] ?? 0]))
}
