import Dexie from 'dexie'
import { type RecordTable, recordTables } from '../model/journal.ts'
import { declareDatabase, type LibraryDatabase } from './libraryDatabase.ts'
import type { MutationContext } from './mutate.ts'
import { beginLibrary } from './openLibrary.ts'
import { tableCounts } from './queries/tableCounts.ts'
import { type BackupProblem, readBackupLines } from './readBackupLines.ts'
import { keyOfRow } from './rowSchemas.ts'
import { rowsAtOnce } from './rowsAtOnce.ts'
import { sameRow } from './sameRow.ts'
import { latestVersion } from './versions/all.ts'

/** A backup that cannot become a library; nothing of it is left behind. */
export class BackupRefusedError extends Error {
  readonly code: 'backup-too-new' | 'backup-not-verified' | 'name-taken'
  constructor(code: BackupRefusedError['code']) {
    super(code)
    this.name = 'BackupRefusedError'
    this.code = code
  }
}

export interface LoadedBackup {
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly BackupProblem[]
}

interface LoadOptions {
  /** The schema version the backup was written by. */
  readonly schemaVersion: number
  readonly onProgress?: (rows: number) => void
  readonly signal?: AbortSignal
}

/**
 * Loads a backup into a new database, reads it back and counts it there. Throws BackupRefusedError for a backup of a newer program,
 * a name that is taken, or counts that differ from what was read; the signal's reason when cancelled. Whatever is
 * thrown, the new database is deleted again.
 */
export async function loadBackup(
  name: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  context: MutationContext,
  options: LoadOptions,
): Promise<LoadedBackup> {
  if (options.schemaVersion > latestVersion) throw new BackupRefusedError('backup-too-new')
  if ((await indexedDB.databases()).some((database) => database.name === name)) {
    throw new BackupRefusedError('name-taken')
  }
  const db = declareDatabase(name)
  try {
    await db.open()
    const { problems, rows } = await fill(db, pieces, options)
    const counts = await tableCounts(db)
    const stored = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (stored !== rows) throw new BackupRefusedError('backup-not-verified')
    await beginLibrary(db, context)
    return { counts, problems }
  } catch (error) {
    db.close()
    await db.delete()
    throw error
  } finally {
    db.close()
  }
}

async function fill(
  db: LibraryDatabase,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { schemaVersion, onProgress, signal }: LoadOptions,
): Promise<{ rows: number; problems: BackupProblem[] }> {
  const problems: BackupProblem[] = []
  const batch = new Map<RecordTable, unknown[]>(recordTables.map((table) => [table, []]))
  let rows = 0
  const write = async (table: RecordTable) => {
    const waiting = batch.get(table) ?? []
    batch.set(table, [])
    await addAndReadBack(db, table, waiting)
    onProgress?.(rows)
  }
  for await (const read of readBackupLines(pieces, schemaVersion)) {
    signal?.throwIfAborted()
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    rows += 1
    const waiting = batch.get(read.table) ?? []
    waiting.push(read.row)
    if (waiting.length >= rowsAtOnce(read.table)) await write(read.table)
  }
  for (const table of recordTables) await write(table)
  return { rows, problems }
}

/** A key that comes twice, or a row that reads otherwise than it was written, makes the backup one not to be trusted. */
async function addAndReadBack(
  db: LibraryDatabase,
  table: RecordTable,
  rows: readonly unknown[],
): Promise<void> {
  try {
    await db.table(table).bulkAdd(rows)
  } catch (error) {
    if (error instanceof Dexie.BulkError) throw new BackupRefusedError('backup-not-verified')
    throw error
  }
  const stored = await db.table(table).bulkGet(rows.map((row) => keyOfRow(table, row)))
  if (!sameRow(stored, rows)) throw new BackupRefusedError('backup-not-verified')
}
