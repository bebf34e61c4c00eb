import type { BackupInfo } from '../../src/ipc/contract.ts'

const day = 86_400_000

/** When the newest backup that can be read was written; null where there is none. */
export function newestReadable(backups: readonly BackupInfo[]): string | null {
  const times = backups.filter(({ readable }) => readable).map(({ at }) => at)
  return times.reduce<string | null>((newest, at) => (!newest || at > newest ? at : newest), null)
}

/**
 * Whether the day's backup is still to be written: the newest readable one is older than a day, of another calendar
 * day here, or from a clock that was ahead of today's.
 */
export function isDailyDue(newest: string | null, now: Date): boolean {
  if (newest === null) return true
  const at = new Date(newest)
  return at.toDateString() !== now.toDateString() || now.getTime() - at.getTime() > day
}
