import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { BackupReason } from '../../../src/ipc/contract.ts'
import { DesktopError } from '../desktopError.ts'
import type { BackupDisk } from './backupDisk.ts'
import { backupFileName, isUnfinished, readBackupName, unfinishedName } from './backupName.ts'
import type { BackupSurroundings } from './backupSurroundings.ts'
import { type BackupWriter, openBackupWriter } from './backupWriter.ts'

/** More at once than a page could have reason for. */
const mostWriters = 4

/** A backup whose last line is not written yet. */
export interface Unfinished {
  readonly id: string
  readonly writer: BackupWriter
}

/** The backups being written, by the token their page holds. */
export interface UnfinishedBackups {
  begin(reason: BackupReason, schemaVersion: number): Promise<string>
  /** @throws {DesktopError} `not-found` */
  get(token: string): Unfinished
  /** The backup is finished and its file no longer ours to remove. */
  forget(token: string): void
  /** Stops writing and removes the file; nothing when there is no such writer. */
  drop(token: string): Promise<void>
  dropAll(): Promise<void>
}

/** Opens the register of unfinished backups; what an earlier start left behind is removed at each `begin`. */
export function openWriters(around: BackupSurroundings): UnfinishedBackups {
  const { folder, disk } = around
  const writers = new Map<string, Unfinished>()
  const drop = async (token: string) => {
    const unfinished = writers.get(token)
    if (!unfinished) return
    writers.delete(token)
    await unfinished.writer.stop()
    await removeQuietly(disk, join(folder, unfinishedName(unfinished.id)))
  }
  return {
    async begin(reason, schemaVersion) {
      if (writers.size >= mostWriters) throw new DesktopError('not-allowed', 'too many at once')
      await disk.makeFolder(folder)
      const live = new Set([...writers.values()].map(({ id }) => unfinishedName(id)))
      const names = await removeDead(disk, folder, live)
      const id = backupFileName(freeMoment(around.now(), names), reason)
      const writer = await beginFile(around, id, reason, schemaVersion)
      const token = randomUUID()
      writers.set(token, { id, writer })
      return token
    },
    get(token) {
      const unfinished = writers.get(token)
      if (!unfinished) throw new DesktopError('not-found', 'no such backup is being written')
      return unfinished
    },
    forget(token) {
      writers.delete(token)
    },
    drop,
    async dropAll() {
      for (const token of [...writers.keys()]) await drop(token)
    },
  }
}

async function beginFile(
  { folder, disk, appVersion, electron, now }: BackupSurroundings,
  id: string,
  reason: BackupReason,
  schemaVersion: number,
): Promise<BackupWriter> {
  const path = join(folder, unfinishedName(id))
  const at = readBackupName(id)?.at ?? now().toISOString()
  try {
    return await openBackupWriter(disk, path, {
      format: 'plexus-backup',
      version: 1,
      at,
      reason,
      appVersion,
      electron,
      schemaVersion,
    })
  } catch (error) {
    await removeQuietly(disk, path)
    throw error
  }
}

/** Removes what writers of an earlier start left behind; answers the names that remain. */
async function removeDead(
  disk: BackupDisk,
  folder: string,
  live: ReadonlySet<string>,
): Promise<readonly string[]> {
  const names = await disk.list(folder)
  const dead = new Set(names.filter((name) => isUnfinished(name) && !live.has(name)))
  for (const name of dead) await removeQuietly(disk, join(folder, name))
  return names.filter((name) => !dead.has(name))
}

/** This second, or the next one that no backup has yet. */
function freeMoment(now: Date, names: readonly string[]): Date {
  const prefix = (at: Date) =>
    backupFileName(at, 'daily').slice(0, 'plexus-2026-11-24T041231Z'.length)
  let at = now
  while (names.some((name) => name.startsWith(prefix(at)))) at = new Date(at.getTime() + 1000)
  return at
}

export async function removeQuietly(disk: BackupDisk, path: string): Promise<void> {
  // What cannot be removed now is removed at a later begin, or merely takes room.
  await disk.remove(path).catch(() => undefined)
}
