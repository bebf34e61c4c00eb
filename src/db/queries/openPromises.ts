import type { ContactPromise } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Every promise not yet kept that is due by an ISO day, earliest first; read by its index. */
export async function openPromises(db: LibraryDatabase, dueBy: string): Promise<ContactPromise[]> {
  const rows = await db.promises
    .where('due')
    .belowOrEqual(dueBy)
    .filter(({ doneOn }) => doneOn === undefined)
    .toArray()
  return readableRows('promises', rows).rows
}
