import type { ContactPromise } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

const never = '9999-12-31'

/** Every open promise by the user or to the user, earliest due first, those without a day last. */
export async function promisesBy(
  db: LibraryDatabase,
  by: ContactPromise['by'],
): Promise<ContactPromise[]> {
  const rows = await db.promises
    .filter((promise) => promise.by === by && promise.doneOn === undefined)
    .toArray()
  return readableRows('promises', rows).rows.sort(
    (a, b) => (a.due ?? never).localeCompare(b.due ?? never) || a.madeOn.localeCompare(b.madeOn),
  )
}
