import type { Interaction } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The newest interactions with anyone, newest first, at most so many. */
export async function newestInteractions(
  db: LibraryDatabase,
  most: number,
): Promise<Interaction[]> {
  const rows = await db.interactions.orderBy('day').reverse().limit(most).toArray()
  return readableRows('interactions', rows).rows
}
