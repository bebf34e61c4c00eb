import { useEffect, useState } from 'react'
import { latestVersion } from '../../src/db/versions/all.ts'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import { desktop } from '../desktop.ts'
import { failureWords, noteFailure } from '../state/failures.ts'

export interface BackupList {
  /** Newest first; null while they are opened and counted. */
  readonly backups: readonly BackupInfo[] | null
  readonly failure: string
}

/** The backups on this computer; asked for anew whenever `changed` is another. */
export function useBackupList(changed: unknown = null): BackupList {
  const [list, setList] = useState<BackupList>({ backups: null, failure: '' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when there may be another backup
  useEffect(() => {
    let current = true
    desktop.listBackups().then(
      (backups) => current && setList({ backups, failure: '' }),
      (error: unknown) => {
        noteFailure(error)
        if (current) setList({ backups: [], failure: failureWords(error) })
      },
    )
    return () => {
      current = false
    }
  }, [changed])
  return list
}

/** Whether this program can restore a backup. */
export function isRestorable({ readable, schemaVersion }: BackupInfo): boolean {
  return readable && schemaVersion <= latestVersion
}
