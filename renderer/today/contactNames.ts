import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'

/** The names of contacts by id. */
export async function contactNames(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const contacts = await contactsByIds(db, [...new Set(ids)])
  return new Map(contacts.map(({ id, name }) => [id, name]))
}

/** `Okonkwo` of `Miriam Okonkwo, MD`, for places without room. */
export function shortName(name: string): string {
  return name.split(',')[0]?.trim().split(/\s+/).at(-1) ?? name
}
