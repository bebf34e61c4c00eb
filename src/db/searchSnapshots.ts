import type { LibraryDatabase, SearchSnapshotRow } from './libraryDatabase.ts'

/** A saved search index and the place in the journal it stands for; derived data, so it may be absent. */
export async function readSearchSnapshot(
  db: LibraryDatabase,
  key: SearchSnapshotRow['key'],
): Promise<SearchSnapshotRow | undefined> {
  return db.searchSnapshots.get(key)
}

/** Keeps a search index for the next start. */
export async function writeSearchSnapshot(
  db: LibraryDatabase,
  row: SearchSnapshotRow,
): Promise<void> {
  await db.searchSnapshots.put(row)
}
