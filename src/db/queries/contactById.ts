import type { Contact } from '../../model/contact.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** One contact, in the trash or not; undefined where there is none or its row is not readable. */
export async function contactById(db: LibraryDatabase, id: string): Promise<Contact | undefined> {
  const row = await db.contacts.get(id)
  return row && readableRows('contacts', [row]).rows[0]
}
