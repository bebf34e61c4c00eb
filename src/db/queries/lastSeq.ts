import type { LibraryDatabase } from '../libraryDatabase.ts'

/** The number of the newest change; 0 in a library nothing has been written to. */
export async function lastSeq(db: LibraryDatabase): Promise<number> {
  return (await db.journal.orderBy('seq').last())?.seq ?? 0
}
