import type { LibraryDatabase } from '../libraryDatabase.ts'
import { type RowOf, readableRows } from '../rowSchemas.ts'

/**
 * Rows, in the trash or not, that share any of the keys.
 * One question a key, all at once: a cursor that jumps from key to key waits for every one of hundreds in turn.
 */
export async function findByIdentityKeys<T extends 'resources' | 'contacts' | 'events'>(
  db: LibraryDatabase,
  table: T,
  keys: readonly string[],
): Promise<RowOf<T>[]> {
  if (keys.length === 0) return []
  const rows = db.table<unknown, string>(table)
  const ids = await db.transaction('r', rows, () =>
    Promise.all(
      [...new Set(keys)].map((key) => rows.where('identityKeys').equals(key).primaryKeys()),
    ),
  )
  const found = await rows.bulkGet([...new Set(ids.flat())])
  return readableRows(
    table,
    found.filter((row) => row !== undefined),
  ).rows
}
