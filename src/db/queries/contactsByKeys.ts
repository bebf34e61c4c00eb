import type { Contact } from '../../model/contact.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Contacts, in the trash or not, that share any of the identity or likeness keys; one question a key, all at once. */
export async function contactsByKeys(
  db: LibraryDatabase,
  index: 'identityKeys' | 'likenessKeys',
  keys: readonly string[],
): Promise<Contact[]> {
  if (keys.length === 0) return []
  const ids = await db.transaction('r', db.contacts, () =>
    Promise.all(
      [...new Set(keys)].map((key) => db.contacts.where(index).equals(key).primaryKeys()),
    ),
  )
  const rows = await db.contacts.bulkGet([...new Set(ids.flat())])
  return readableRows(
    'contacts',
    rows.filter((row) => row !== undefined),
  ).rows
}
