import type { PlannerEvent } from '../../model/event.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { rowsByIds } from './rowsByIds.ts'

/** One event, in the trash or not; undefined where there is none or its row is not readable. */
export async function eventById(
  db: LibraryDatabase,
  id: string,
): Promise<PlannerEvent | undefined> {
  return (await rowsByIds(db, 'events', [id]))[0]
}

/** What belongs to an event: the sessions and deadlines of a conference, by their start. */
export async function eventsWithin(db: LibraryDatabase, parentId: string): Promise<PlannerEvent[]> {
  const ids = await db.events.where('parentId').equals(parentId).primaryKeys()
  return (await rowsByIds(db, 'events', ids)).filter(({ deletedAt }) => !deletedAt)
}
