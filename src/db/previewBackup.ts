import type { Resource } from '../model/resource.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { type BackupProblem, readBackupLines } from './readBackupLines.ts'
import { sameRow } from './sameRow.ts'

/** What restoring a backup would mean for the resources now in the library. */
export interface BackupPreview {
  readonly counts: Readonly<Record<string, number>>
  /** ISO 8601; when the newest record in the backup was changed. */
  readonly newestChange: string | undefined
  /** In the backup and not in the library. */
  readonly added: number
  /** In the library and not in the backup. */
  readonly removed: number
  readonly changed: number
  readonly problems: readonly BackupProblem[]
}

const batchSize = 500

/** Reads a backup through and compares it with the open library; writes nothing. */
export async function previewBackup(
  db: LibraryDatabase,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  schemaVersion: number,
): Promise<BackupPreview> {
  const counts: Record<string, number> = {}
  const problems: BackupProblem[] = []
  const now = new Set(await db.resources.toCollection().primaryKeys())
  let newestChange: string | undefined
  let added = 0
  let changed = 0
  let waiting: Resource[] = []
  const compare = async () => {
    const current = await db.resources.bulkGet(waiting.map(({ id }) => id))
    waiting.forEach((saved, index) => {
      if (!now.delete(saved.id)) added += 1
      else if (!sameRow(saved, current[index])) changed += 1
    })
    waiting = []
  }
  for await (const read of readBackupLines(pieces, schemaVersion)) {
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    counts[read.table] = (counts[read.table] ?? 0) + 1
    if (read.table !== 'resources') continue
    const saved = read.row as unknown as Resource
    if (!newestChange || saved.changedAt > newestChange) newestChange = saved.changedAt
    waiting.push(saved)
    if (waiting.length >= batchSize) await compare()
  }
  await compare()
  return { counts, newestChange, added, removed: now.size, changed, problems }
}
