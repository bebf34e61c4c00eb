import { contactDay, type Interaction } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The newest interactions with a contact, newest first, at most so many; of thousands only those are read. */
export async function interactionsOf(
  db: LibraryDatabase,
  contactId: string,
  most: number,
): Promise<Interaction[]> {
  const rows = await daysOf(db, contactId).reverse().limit(most).toArray()
  return readableRows('interactions', rows).rows
}

/** How many interactions there are with a contact. */
export async function interactionCount(db: LibraryDatabase, contactId: string): Promise<number> {
  return daysOf(db, contactId).count()
}

function daysOf(db: LibraryDatabase, contactId: string) {
  return db.interactions
    .where('contactDays')
    .between(contactDay(contactId, ''), contactDay(contactId, '\uffff'))
}
