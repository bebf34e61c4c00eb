import type { Community } from '../../model/community.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Communities by name, in the trash or not. */
export async function communities(
  db: LibraryDatabase,
  { trash }: { readonly trash: boolean },
): Promise<Community[]> {
  return readableRows('communities', await db.communities.toArray())
    .rows.filter(({ deletedAt }) => (deletedAt !== undefined) === trash)
    .sort((a, b) => a.name.localeCompare(b.name))
}
