import type { PlannerEvent } from '../../model/event.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { findByIdentityKeys } from './findByIdentityKeys.ts'

/** Events outside the trash by what they are known again by, such as their uid. */
export async function eventsByKeys(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<Map<string, PlannerEvent>> {
  const events = await findByIdentityKeys(db, 'events', keys)
  return new Map(
    events
      .filter(({ deletedAt }) => !deletedAt)
      .flatMap((event) => event.identityKeys.map((key) => [key, event] as const)),
  )
}
