import { join } from 'node:path'
import { z } from 'zod'
import type { BackupInfo } from '../../../src/ipc/contract.ts'
import { schemaVersionSchema, tableCountsSchema } from '../desktopState.ts'
import type { JsonFile } from '../files/jsonFile.ts'
import type { BackupDisk, FileFacts } from './backupDisk.ts'
import { backupIdSchema, readBackupName } from './backupName.ts'
import { inspectBackup } from './inspectBackup.ts'

/** What was found in backups that were read before, so that a start does not read ten of them again. */
export type KnownBackups = Readonly<Record<string, KnownBackup>>

interface KnownBackup {
  readonly bytes: number
  readonly changed: number
  readonly schemaVersion: number
  readonly counts: Readonly<Record<string, number>>
}

export const knownBackupsSchema: z.ZodType<KnownBackups> = z.record(
  backupIdSchema,
  z.object({
    bytes: z.number().int().nonnegative(),
    changed: z.number(),
    schemaVersion: schemaVersionSchema,
    counts: tableCountsSchema,
  }),
)

/**
 * The backups in a folder, newest first, each opened and counted. One whose name, size and time are those of a backup
 * found whole before is not read again; what is unreadable is tried anew each time.
 */
export async function listBackups(
  disk: BackupDisk,
  folder: string,
  known: JsonFile<KnownBackups>,
): Promise<BackupInfo[]> {
  const names = [...(await disk.list(folder))].sort().reverse()
  const found: BackupInfo[] = []
  const seen: Record<string, KnownBackup> = {}
  for (const id of names) {
    const name = readBackupName(id)
    const facts = name && (await disk.facts(join(folder, id)))
    if (!facts) continue
    const contents = await contentsOf(disk, join(folder, id), facts, known.get()[id])
    if (contents) seen[id] = contents
    found.push({
      id,
      at: name.at,
      reason: name.reason,
      bytes: facts.bytes,
      schemaVersion: contents?.schemaVersion ?? 0,
      counts: contents?.counts ?? {},
      readable: contents !== null,
    })
  }
  if (JSON.stringify(seen) !== JSON.stringify(known.get())) {
    // Only a shortcut for the next time.
    await known.set(seen).catch(() => undefined)
  }
  return found
}

async function contentsOf(
  disk: BackupDisk,
  path: string,
  { bytes, changed }: FileFacts,
  before: KnownBackup | undefined,
): Promise<KnownBackup | null> {
  if (before && before.bytes === bytes && before.changed === changed) return before
  try {
    const { header, counts } = await inspectBackup(disk, path)
    return { bytes, changed, schemaVersion: header.schemaVersion, counts }
  } catch {
    return null
  }
}
