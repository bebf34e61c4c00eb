import { join } from 'node:path'
import { z } from 'zod'
import type {
  BackupInfo,
  BackupReason,
  FinishedBackup,
  TableCounts,
} from '../../../src/ipc/contract.ts'
import { heldRecords } from '../../../src/model/heldRecords.ts'
import { DesktopError } from '../desktopError.ts'
import { sameCounts } from './backupContents.ts'
import { listBackups } from './backupList.ts'
import { unfinishedName } from './backupName.ts'
import { createBackupReader } from './backupReader.ts'
import type { BackupSurroundings } from './backupSurroundings.ts'
import { inspectBackup } from './inspectBackup.ts'
import { backupsToRemove } from './rotation.ts'
import { openWriters, removeQuietly } from './unfinishedBackups.ts'

/** The backups of the library: dated files outside the profile, each read back before it counts. */
export interface Backups {
  /** Begins a file; answers the token of its writer. */
  begin(reason: BackupReason, schemaVersion: number): Promise<string>
  append(token: string, lines: Uint8Array): Promise<void>
  finish(token: string, counts: TableCounts): Promise<FinishedBackup>
  abandon(token: string): Promise<void>
  /** Drops every unfinished file: the page that wrote them is gone. */
  abandonAll(): Promise<void>
  list(): Promise<BackupInfo[]>
  read(id: string, offset: number): Promise<Uint8Array>
  /** The folder, made if it was not there. */
  existingFolder(): Promise<string>
}

export const backupTokenSchema = z.uuid()

/**
 * Opens the folder of backups. A step that fails throws with the code of its cause, removes the unfinished file, and
 * leaves every older backup as it was.
 */
export function openBackups(around: BackupSurroundings): Backups {
  const { folder, disk, known } = around
  const writers = openWriters(around)
  const reader = createBackupReader(disk)
  const inTurn = taskQueue()

  const list = () => listBackups(disk, folder, known)
  const orDrop = async <T>(token: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      await writers.drop(token)
      throw error
    }
  }
  const finish = async (token: string, counts: TableCounts): Promise<FinishedBackup> => {
    const { id, writer } = writers.get(token)
    if (
      heldRecords(counts) === 0 &&
      (await list()).some((old) => old.readable && heldRecords(old.counts) > 0)
    ) {
      await writers.drop(token)
      return { outcome: 'kept-older' }
    }
    const sha256 = await writer.end(counts)
    await verifyAndKeep(around, id, counts, sha256)
    writers.forget(token)
    const backups = await list()
    const backup = backups.find((candidate) => candidate.id === id)
    if (!backup?.readable) throw new DesktopError('not-verified', 'gone after it was written')
    for (const old of backupsToRemove(backups, id)) await removeQuietly(disk, join(folder, old))
    return { outcome: 'written', backup }
  }

  return {
    begin: (reason, schemaVersion) => inTurn(() => writers.begin(reason, schemaVersion)),
    append: (token, lines) =>
      orDrop(token, async () => await writers.get(token).writer.append(lines)),
    finish: (token, counts) => inTurn(() => orDrop(token, () => finish(token, counts))),
    abandon: writers.drop,
    abandonAll: writers.dropAll,
    list: () => inTurn(list),
    read: (id, offset) => reader.read(folder, id, offset),
    async existingFolder() {
      await disk.makeFolder(folder)
      return folder
    },
  }
}

/** Reads the unfinished file back, compares it with what was told, and gives it its name. */
async function verifyAndKeep(
  { disk, folder }: BackupSurroundings,
  id: string,
  counts: TableCounts,
  sha256: string,
): Promise<void> {
  const unfinished = join(folder, unfinishedName(id))
  const found = await inspectBackup(disk, unfinished)
  if (found.sha256 !== sha256 || !sameCounts(found.counts, counts)) {
    throw new DesktopError('not-verified', 'read back differs from what was written')
  }
  await disk.rename(unfinished, join(folder, id))
  await disk.syncFolder(folder)
}

/** Runs tasks one after the other, in the order they came. */
function taskQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }
}
