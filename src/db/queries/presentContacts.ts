import type { Contact } from '../../model/contact.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Everyone who is not in the trash, by name. */
export async function presentContacts(db: LibraryDatabase): Promise<Contact[]> {
  const { rows } = readableRows('contacts', await db.contacts.toArray())
  return rows
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
}
