import type { ContactPromise } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** What was promised to and by a contact: open ones first by due day, those without one last, then the kept, newest first. */
export async function promisesOf(
  db: LibraryDatabase,
  contactId: string,
): Promise<ContactPromise[]> {
  const rows = await db.promises.where('contactId').equals(contactId).toArray()
  return readableRows('promises', rows).rows.sort(inOrder)
}

const never = '9999-12-31'

function inOrder(a: ContactPromise, b: ContactPromise): number {
  if (a.doneOn && b.doneOn) return b.doneOn.localeCompare(a.doneOn)
  if (a.doneOn || b.doneOn) return a.doneOn ? 1 : -1
  return (
    (a.due ?? never).localeCompare(b.due ?? never) ||
    a.madeOn.localeCompare(b.madeOn) ||
    a.id.localeCompare(b.id)
  )
}
