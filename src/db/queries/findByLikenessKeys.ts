import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Some resources, at most so many, in the trash or not, that share any of the likeness keys. */
export async function findByLikenessKeys(
  db: LibraryDatabase,
  keys: readonly string[],
  most: number,
): Promise<Resource[]> {
  if (keys.length === 0) return []
  const found = db.resources
    .where('likenessKeys')
    .anyOf([...keys])
    .distinct()
    .limit(most)
  return readableRows('resources', await found.toArray()).rows
}
