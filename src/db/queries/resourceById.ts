import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** One resource, in the trash or not; undefined where there is none or its row is not readable. */
export async function resourceById(db: LibraryDatabase, id: string): Promise<Resource | undefined> {
  const row = await db.resources.get(id)
  return row && readableRows('resources', [row]).rows[0]
}
