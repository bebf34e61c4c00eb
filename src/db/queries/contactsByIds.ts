import type { Contact } from '../../model/contact.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Contacts in the order asked for; absent and unreadable ones are left out. */
export async function contactsByIds(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<Contact[]> {
  const rows = await db.contacts.bulkGet([...ids])
  return readableRows(
    'contacts',
    rows.filter((row) => row !== undefined),
  ).rows
}
