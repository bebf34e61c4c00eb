import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import { linkKey } from '../model/recordLink.ts'

/**
 * Removes what there was with contacts that are deleted and with nobody else: interactions, meetings, promises, goals,
 * letters, photos. An interaction or meeting with others as well goes on as theirs. Within the transaction that deletes
 * the contacts. Answers the link keys of what is gone.
 */
export async function removeWhatBelongsTo(
  db: LibraryDatabase,
  recorder: Recorder,
  contactIds: readonly string[],
  now: string,
): Promise<string[]> {
  if (contactIds.length === 0) return []
  for (const table of ['promises', 'goals', 'letters'] as const) {
    const keys = await db.table(table).where('contactId').anyOf(contactIds).primaryKeys()
    await recorder.bulkRemove(table, keys as string[])
  }
  await removePhotos(recorder, contactIds)
  const interactions = await leave(db, recorder, 'interactions', contactIds, now)
  const meetings = await leave(db, recorder, 'mentorMeetings', contactIds, now)
  return [
    ...interactions.map((id) => linkKey({ table: 'interactions', id })),
    ...meetings.map((id) => linkKey({ table: 'mentorMeetings', id })),
  ]
}

async function removePhotos(recorder: Recorder, contactIds: readonly string[]): Promise<void> {
  const contacts = await recorder.bulkGet('contacts', contactIds)
  await recorder.bulkRemove(
    'contactPhotos',
    contacts.flatMap(({ photoId }) => photoId ?? []),
  )
}

/** Takes contacts out of what was with several; what was with them alone is removed, and its ids answered. */
async function leave<T extends 'interactions' | 'mentorMeetings'>(
  db: LibraryDatabase,
  recorder: Recorder,
  table: T,
  contactIds: readonly string[],
  now: string,
): Promise<string[]> {
  const keys = await db.table(table).where('contactIds').anyOf(contactIds).distinct().primaryKeys()
  const rows = await recorder.bulkGet(table, keys as string[])
  const leaving = new Set(contactIds)
  const gone: string[] = []
  const kept: RowOf<T>[] = []
  for (const row of rows) {
    const others = row.contactIds.filter((id) => !leaving.has(id))
    if (others.length === 0) gone.push(row.id)
    else kept.push({ ...row, contactIds: others, changedAt: now })
  }
  await recorder.bulkPut(table, kept)
  await recorder.bulkRemove(table, gone)
  return gone
}
