import { useEffect, useRef, useState } from 'react'
import type { StoreMark } from '../../src/db/storeMark.ts'
import type { BackupInfo, StartInfo } from '../../src/ipc/contract.ts'
import { BackupJob } from '../backups/backupJob.ts'
import { writeBackup } from '../backups/backupRunner.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { restoreFailure } from '../text/recovery.ts'
import {
  discardDatabase,
  goOnWith,
  loadIntoNew,
  type RestoredLibrary,
  rowsIn,
  startEmpty,
  switchTo,
} from './restoreSteps.ts'

export type RestoreState =
  | { readonly step: 'idle'; readonly failure: string }
  | { readonly step: 'saving' }
  | { readonly step: 'loading'; readonly done: number; readonly total: number }
  /** Loaded, but rows had to be left out: the user says whether it is to be opened. */
  | { readonly step: 'partly'; readonly restored: RestoredLibrary }
  | { readonly step: 'opening' }

export interface Restore {
  readonly state: RestoreState
  readonly begin: (backup: BackupInfo) => void
  readonly cancel: () => void
  /** After `partly`. */
  readonly openPartly: () => void
  readonly beginEmpty: () => void
  /** Goes on with the library as it was found. */
  readonly goOn: (start: StartInfo, mark: StoreMark) => void
}

const idle: RestoreState = { step: 'idle', failure: '' }

/**
 * Restores into a new database and switches to it when it was counted. From within a library, that library is backed up
 * first. Cancelling and failing leave everything as it was.
 */
export function useRestore(inUse: string, session: Session | null): Restore {
  const [state, setState] = useState<RestoreState>(idle)
  const job = useRef<BackupJob | null>(null)
  useEffect(() => {
    return () => void job.current?.cancel()
  }, [])

  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => {
      noteFailure(error)
      setState({ step: 'idle', failure: restoreFailure(error) })
    })
  }
  const open = async ({ databaseName, counts }: RestoredLibrary) => {
    setState({ step: 'opening' })
    await switchTo(databaseName, counts)
  }
  const restore = async (backup: BackupInfo) => {
    const running = new BackupJob()
    job.current = running
    try {
      if (session) {
        setState({ step: 'saving' })
        await flushPendingEdits()
        await writeBackup(session, 'restore')
      }
      const total = rowsIn(backup.counts)
      const onRows = (done: number) => setState({ step: 'loading', done, total })
      onRows(0)
      const restored = await loadIntoNew(running, backup, inUse, onRows)
      if (restored.leftOut > 0) setState({ step: 'partly', restored })
      else await open(restored)
    } finally {
      running.end()
      job.current = null
    }
  }
  return {
    state,
    begin: (backup) => attempt(() => restore(backup)),
    cancel: () => {
      if (state.step === 'partly') {
        void discardDatabase(state.restored.databaseName).catch(noteFailure)
        setState(idle)
      } else void job.current?.cancel()
    },
    openPartly: () => {
      if (state.step === 'partly') attempt(() => open(state.restored))
    },
    beginEmpty: () => {
      setState({ step: 'opening' })
      attempt(() => startEmpty(inUse))
    },
    goOn: (start, mark) => {
      setState({ step: 'opening' })
      attempt(() => goOnWith(start, mark))
    },
  }
}
