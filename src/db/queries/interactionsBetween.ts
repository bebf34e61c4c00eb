import type { Interaction } from '../../model/interaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Interactions of the days from one to another, both included, in their order. */
export async function interactionsBetween(
  db: LibraryDatabase,
  from: string,
  to: string,
): Promise<Interaction[]> {
  const rows = await db.interactions.where('day').between(from, to, true, true).toArray()
  return readableRows('interactions', rows).rows
}
