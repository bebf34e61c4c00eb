import { beginLibrary, openLibrary } from '../../src/db/openLibrary.ts'
import type { StoreMark } from '../../src/db/storeMark.ts'
import { latestVersion } from '../../src/db/versions/all.ts'
import type { BackupInfo, StartInfo, TableCounts } from '../../src/ipc/contract.ts'
import { type BackupJob, BackupJobError } from '../backups/backupJob.ts'
import { desktop } from '../desktop.ts'
import { askRoomFor } from '../unsaved/diskState.ts'
import { newDatabaseName } from './newDatabaseName.ts'

/** A backup loaded into a new database that nothing uses yet. */
export interface RestoredLibrary {
  readonly databaseName: string
  readonly counts: TableCounts
  /** Rows of the backup that no longer make sense and were left out. */
  readonly leftOut: number
}

/**
 * Loads a backup into a new database and counts it there. On any failure the new database is gone again and nothing
 * else was touched.
 */
export async function loadIntoNew(
  job: BackupJob,
  backup: BackupInfo,
  inUse: string,
  onRows: (rows: number) => void,
): Promise<RestoredLibrary> {
  await askRoomFor(backup.bytes)
  const databaseName = await newDatabaseName(inUse)
  const { counts, problems } = await job.load(databaseName, backup, onRows)
  const leftOut = problems.length
  if (rowsIn(counts) + leftOut !== rowsIn(backup.counts)) {
    await discardDatabase(databaseName)
    throw new BackupJobError('backup-not-verified')
  }
  return { databaseName, counts, leftOut }
}

/** Makes a database the library; the window loads anew. */
export async function switchTo(databaseName: string, counts: TableCounts): Promise<void> {
  const at = new Date().toISOString()
  await desktop.recordLastSeen({ databaseName, schemaVersion: latestVersion, counts, at })
  await desktop.switchDatabase(databaseName)
}

/** Takes the library for whole as it was found; the window loads anew. */
export async function goOnWith(start: StartInfo, mark: StoreMark): Promise<void> {
  const { databaseName } = start
  const at = new Date().toISOString()
  await desktop.recordLastSeen({ databaseName, schemaVersion: latestVersion, at, ...mark })
  await desktop.switchDatabase(databaseName)
}

/** Begins an empty library beside everything there is; the window loads anew. */
export async function startEmpty(inUse: string): Promise<void> {
  const databaseName = await newDatabaseName(inUse)
  const { db } = await openLibrary(databaseName)
  // Begun here, so that the next start knows it was chosen and does not ask again.
  await beginLibrary(db, { now: () => new Date(), newId: () => crypto.randomUUID() })
  db.close()
  await switchTo(databaseName, { resources: 0 })
}

/** Deletes a database that was made for restoring; never the one in use. */
export function discardDatabase(databaseName: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/** Rows of all tables together. */
export function rowsIn(counts: TableCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
