import type { PlannerEvent } from '../../model/event.ts'
import { wallOf } from '../../model/eventTime.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The event an import brought that comes first; undefined where none of them is left. */
export async function firstImportedEvent(
  db: LibraryDatabase,
  importId: string,
): Promise<PlannerEvent | undefined> {
  const rows = await db.events.where('importId').equals(importId).toArray()
  const present = readableRows('events', rows).rows.filter(({ deletedAt }) => !deletedAt)
  return present.sort((a, b) => wallOf(a.start) - wallOf(b.start))[0]
}
