import type { RetractionEntry, RetractionList } from '../model/retraction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

const partSize = 1_000

/**
 * Puts a list of retractions in the place of the one there is, in one transaction: there is always one whole list. It is
 * reference data that anyone can fetch again, so it is not journalled and in no backup.
 */
export async function replaceRetractions(
  db: LibraryDatabase,
  list: RetractionList,
  entries: readonly RetractionEntry[],
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(entries.length / partSize) }, (_, at) => ({
    id: String(at).padStart(6, '0'),
    entries: entries.slice(at * partSize, (at + 1) * partSize),
  }))
  await db.transaction('rw', [db.retractionParts, db.retractionLists], async () => {
    await db.retractionParts.clear()
    await db.retractionParts.bulkAdd(parts)
    await db.retractionLists.put(list)
  })
}
