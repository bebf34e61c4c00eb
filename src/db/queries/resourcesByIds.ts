import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Resources in the order asked for; absent and unreadable ones are left out. */
export async function resourcesByIds(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<Resource[]> {
  const rows = await db.resources.bulkGet([...ids])
  return readableRows(
    'resources',
    rows.filter((row) => row !== undefined),
  ).rows
}
