import type { LibraryDatabase, SearchSnapshotRow } from './libraryDatabase.ts'

/** The saved search index and the place in the journal it stands for; derived data, so it may be absent. */
export async function readSearchSnapshot(
  db: LibraryDatabase,
): Promise<SearchSnapshotRow | undefined> {
  return db.searchSnapshots.get('library')
}

/** Keeps the search index for the next start. */
export async function writeSearchSnapshot(
  db: LibraryDatabase,
  seq: number,
  snapshot: unknown,
): Promise<void> {
  await db.searchSnapshots.put({ key: 'library', seq, snapshot })
}
