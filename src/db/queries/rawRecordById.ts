import type { RawRecord } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** The record a resource was imported from, as it stood in its file. */
export async function rawRecordById(
  db: LibraryDatabase,
  id: string,
): Promise<RawRecord | undefined> {
  return db.rawRecords.get(id)
}
