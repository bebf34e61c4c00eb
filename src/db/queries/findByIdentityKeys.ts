import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Resources, in the trash or not, that share any of the keys. */
export async function findByIdentityKeys(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<Resource[]> {
  if (keys.length === 0) return []
  const found = db.resources
    .where('identityKeys')
    .anyOf([...keys])
    .distinct()
  return readableRows('resources', await found.toArray()).rows
}
