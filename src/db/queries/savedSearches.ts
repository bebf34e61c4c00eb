import type { SavedSearch } from '../../model/libraryView.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The saved searches in their order. */
export async function savedSearches(db: LibraryDatabase): Promise<SavedSearch[]> {
  return readableRows('savedSearches', await db.savedSearches.orderBy('position').toArray()).rows
}
