import type { KnownBackups } from '../../../electron/main/backups/backupList.ts'
import { type Backups, openBackups } from '../../../electron/main/backups/backups.ts'
import type { JsonFile } from '../../../electron/main/files/jsonFile.ts'
import type { BackupReason, FinishedBackup } from '../../../src/ipc/contract.ts'
import type { MemoryDisk } from './memoryDisk.ts'

export const folder = '/backups'

/** Backups on a disk in memory, as after a start of the program. */
export function backupsOn(
  disk: MemoryDisk,
  now = () => new Date('2026-11-24T04:12:31.500Z'),
): Backups {
  return openBackups({
    folder,
    disk,
    known: heldInMemory(),
    appVersion: '0.1.0',
    electron: '25.1.1',
    now,
  })
}

/** Lines of so many resources, and one settings row. */
export function linesOf(resources: number): string {
  const rows = Array.from({ length: resources }, (_, index) => ({
    table: 'resources',
    row: { id: `r${index}`, title: `Statins in the elderly, part ${index} – “naïve” 🫀\n` },
  }))
  return [...rows, { table: 'settings', row: { key: 'user' } }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

/** Writes one backup from beginning to end, in pieces that fall within lines. */
export async function makeBackup(
  backups: Backups,
  resources: number,
  reason: BackupReason = 'daily',
): Promise<FinishedBackup> {
  const token = await backups.begin(reason, 3)
  const bytes = new TextEncoder().encode(linesOf(resources))
  for (let start = 0; start < bytes.length; start += 700) {
    await backups.append(token, bytes.subarray(start, start + 700))
  }
  return await backups.finish(token, { resources, settings: 1 })
}

function heldInMemory(): JsonFile<KnownBackups> {
  let value: KnownBackups = {}
  return {
    get: () => value,
    async set(next) {
      value = next
    },
    settled: async () => undefined,
  }
}
