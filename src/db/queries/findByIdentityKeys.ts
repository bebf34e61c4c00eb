import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/**
 * Resources, in the trash or not, that share any of the keys.
 * One question a key, all at once: a cursor that jumps from key to key waits for every one of hundreds in turn.
 */
export async function findByIdentityKeys(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<Resource[]> {
  if (keys.length === 0) return []
  const ids = await db.transaction('r', db.resources, () =>
    Promise.all(
      [...new Set(keys)].map((key) => db.resources.where('identityKeys').equals(key).primaryKeys()),
    ),
  )
  const rows = await db.resources.bulkGet([...new Set(ids.flat())])
  return readableRows(
    'resources',
    rows.filter((row) => row !== undefined),
  ).rows
}
