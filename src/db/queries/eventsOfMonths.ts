import type { PlannerEvent } from '../../model/event.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Events outside the trash that can be seen in one of some months, each once; see `eventMonths` for the keys. */
export async function eventsOfMonths(
  db: LibraryDatabase,
  months: readonly string[],
): Promise<PlannerEvent[]> {
  // One question a month: a whole answer is read far faster than by a cursor that jumps from key to key.
  const found = await Promise.all(
    months.map((month) => db.events.where('months').equals(month).toArray()),
  )
  const byId = new Map(found.flat().map((row) => [row.id, row]))
  return readableRows('events', [...byId.values()]).rows.filter(({ deletedAt }) => !deletedAt)
}
