import type { BackupInfo } from '../../../src/ipc/contract.ts'

/** How many readable backups are kept. */
export const backupsKept = 10

/**
 * The backups to remove after one was written: all readable ones but the last ten by the time in their names. The one
 * just written stays whatever its name says, for a clock may have been set back, and so does the newest by name.
 * Unreadable ones are never removed: someone may still save part of them, and they take no readable one's place.
 */
export function backupsToRemove(backups: readonly BackupInfo[], written: string): string[] {
  return backups
    .filter(({ readable }) => readable)
    .map(({ id }) => id)
    .sort()
    .reverse()
    .slice(backupsKept)
    .filter((id) => id !== written)
}
