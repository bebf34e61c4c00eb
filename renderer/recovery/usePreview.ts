import { useEffect, useState } from 'react'
import type { BackupPreview } from '../../src/db/previewBackup.ts'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import { BackupJob } from '../backups/backupJob.ts'
import { noteFailure } from '../state/failures.ts'
import { restoreFailure } from '../text/recovery.ts'

export type Preview =
  | { readonly step: 'comparing' }
  | { readonly step: 'compared'; readonly preview: BackupPreview }
  | { readonly step: 'failed'; readonly failure: string }

/** What restoring a backup would change, worked out in a worker that ends when another is chosen. */
export function usePreview(databaseName: string, backup: BackupInfo | null): Preview {
  const [state, setState] = useState<Preview>({ step: 'comparing' })
  useEffect(() => {
    setState({ step: 'comparing' })
    if (!backup) return
    const job = new BackupJob()
    let current = true
    job
      .preview(databaseName, backup)
      .then(
        (preview) => current && setState({ step: 'compared', preview }),
        (error: unknown) => {
          if (!current) return
          noteFailure(error)
          setState({ step: 'failed', failure: restoreFailure(error) })
        },
      )
      .finally(() => job.end())
    return () => {
      current = false
      job.end()
    }
  }, [databaseName, backup])
  return state
}
