import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import type { Recorder } from '../db/recorder.ts'

/** Removes the links from and to records that are no more, by their link keys. Within the transaction that deletes them. */
export async function removeLinks(
  db: LibraryDatabase,
  recorder: Recorder,
  ends: readonly string[],
): Promise<void> {
  const [from, to] = await Promise.all([
    db.links.where('fromKey').anyOf(ends).primaryKeys(),
    db.links.where('toKey').anyOf(ends).primaryKeys(),
  ])
  await recorder.bulkRemove('links', [...new Set([...from, ...to])])
}
