import { contactDay } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** The ISO day of the newest interaction with a contact; undefined where there is none. Reads the index alone. */
export async function newestInteractionDay(
  db: LibraryDatabase,
  contactId: string,
): Promise<string | undefined> {
  const keys = await db.interactions
    .where('contactDays')
    .between(contactDay(contactId, ''), contactDay(contactId, '\uffff'))
    .reverse()
    .limit(1)
    .keys()
  const [newest] = keys as string[]
  return newest?.slice(contactDay(contactId, '').length)
}
