import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The resources saved last, not in the trash, newest first: what is shown before the index is there. */
export async function newestResources(db: LibraryDatabase, most: number): Promise<Resource[]> {
  const rows = await db.resources
    .orderBy('savedAt')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .limit(most)
    .toArray()
  return readableRows('resources', rows).rows
}
