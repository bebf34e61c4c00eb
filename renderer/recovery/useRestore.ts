import { useEffect, useRef, useState } from 'react'
import type { StoreMark } from '../../src/db/storeMark.ts'
import type {
  BackupInfo,
  RestoreChoice,
  ResumedRestore,
  StartInfo,
} from '../../src/ipc/contract.ts'
import { BackupJob } from '../backups/backupJob.ts'
import { writeBackup } from '../backups/backupRunner.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { codeOf, noteFailure } from '../state/failures.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { notMovedWords, recoveryText, restoreFailure } from '../text/recovery.ts'
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
  /** The store is in the way: the program starts again, moves it aside and goes on. */
  | { readonly step: 'restarting' }
  /** Goes on with what was chosen before that, once the backups are listed. */
  | { readonly step: 'resuming' }

/**
 * When the program starts again to move the store aside: at once where it cannot be read, for a new library beside it is
 * lost with it; else where it does not take the new library.
 */
type RestartPolicy = 'at-once' | 'if-needed' | 'never'

interface RestoreOptions {
  /** The name of the database in use. */
  readonly inUse: string
  /** The open library, which is backed up first; null where none is open. */
  readonly session: Session | null
  readonly restart: RestartPolicy
  /** What was chosen before the program was started again for it. */
  readonly resumed?: ResumedRestore | null
}

export interface Restore {
  readonly state: RestoreState
  readonly begin: (backup: BackupInfo) => void
  /** Goes on with what was chosen, among the backups that can be restored now. Of `resuming`; else nothing is done. */
  readonly resume: (restorable: readonly BackupInfo[]) => void
  readonly cancel: () => void
  /** After `partly`. */
  readonly openPartly: () => void
  readonly beginEmpty: () => void
  /** Goes on with the library as it was found. */
  readonly goOn: (start: StartInfo, mark: StoreMark) => void
}

/** How a store that takes no new library is told of; other failures are the backup's, the disk's or the user's wish. */
const storeFailures: readonly string[] = [
  'library-unreadable',
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'UnknownError',
  'VersionError',
  'WritingStoppedError',
  'writing-stopped',
]

const idle: RestoreState = { step: 'idle', failure: '' }

function firstState(resumed: ResumedRestore | null): RestoreState {
  if (!resumed) return idle
  if (resumed.failure !== null) return { step: 'idle', failure: notMovedWords(resumed.failure) }
  return { step: 'resuming' }
}

/** What to do about a failure: start again where the store is in the way, else tell it. */
function startingAgain(restart: RestartPolicy, startAgain: () => Promise<void>) {
  return (error: unknown): Promise<void> => {
    if (restart === 'never' || !storeFailures.includes(codeOf(error))) throw error
    noteFailure(error)
    return startAgain()
  }
}

/**
 * Restores into a new database and switches to it when it was counted. From within a library, that library is backed up
 * first. Cancelling and failing leave everything as it was.
 */
export function useRestore({ inUse, session, restart, resumed = null }: RestoreOptions): Restore {
  const [state, setState] = useState<RestoreState>(() => firstState(resumed))
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
  const attemptOrRestart = (choice: RestoreChoice, work: () => Promise<void>) => {
    const startAgain = async () => {
      setState({ step: 'restarting' })
      await desktop.restoreAfterRestart(choice)
    }
    attempt(() =>
      restart === 'at-once' ? startAgain() : work().catch(startingAgain(restart, startAgain)),
    )
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
  const beginNew = () => {
    setState({ step: 'opening' })
    return startEmpty(inUse)
  }
  // Nothing that goes on by itself starts the program again: it would do so without an end.
  const resume = (restorable: readonly BackupInfo[]) => {
    if (state.step !== 'resuming' || !resumed) return
    const { choice } = resumed
    if (choice.kind === 'empty') {
      attempt(beginNew)
      return
    }
    const backup = restorable.find(({ id }) => id === choice.id)
    if (backup) attempt(() => restore(backup))
    else setState({ step: 'idle', failure: recoveryText.chosenGone })
  }
  return {
    state,
    resume,
    begin: (backup) => attemptOrRestart({ kind: 'backup', id: backup.id }, () => restore(backup)),
    cancel: () => {
      if (state.step === 'partly') {
        void discardDatabase(state.restored.databaseName).catch(noteFailure)
        setState(idle)
      } else void job.current?.cancel()
    },
    openPartly: () => {
      if (state.step === 'partly') attempt(() => open(state.restored))
    },
    beginEmpty: () => attemptOrRestart({ kind: 'empty' }, beginNew),
    goOn: (start, mark) => {
      setState({ step: 'opening' })
      attempt(() => goOnWith(start, mark))
    },
  }
}
