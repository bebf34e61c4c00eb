import type { SeedEdit } from '../../model/seedEdit.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** What the user corrected in the shipped lists, by the id of the correction. */
export async function seedEdits(db: LibraryDatabase): Promise<Map<string, SeedEdit>> {
  const { rows } = readableRows('seedEdits', await db.seedEdits.toArray())
  return new Map(rows.map((edit) => [edit.id, edit]))
}
