import type { LibraryDatabase } from '../libraryDatabase.ts'

/** The number of the newest change; 0 in a library nothing has been written to. Reads no row. */
export async function lastSeq(db: LibraryDatabase): Promise<number> {
  const [newest] = await db.journal.orderBy('seq').reverse().limit(1).primaryKeys()
  return newest ?? 0
}
