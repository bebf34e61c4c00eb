import { useEffect, useRef } from 'react'
import { desktop } from '../desktop.ts'
import { useLibraryPulse } from '../hooks/useLibraryPulse.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { unreadableText } from '../text/unreadable.ts'
import { watchWriting } from '../unsaved/watchWriting.ts'
import { writeBackupIfChanged, writeDailyBackup } from './backupRunner.ts'
import { leave } from './leave.ts'
import { recordSeen } from './recordSeen.ts'
import { useStoreWatch } from './useStoreWatch.ts'

/** Milliseconds. */
const seenPause = 1_500
const importPause = 2_000
const idlePause = 2_000

/**
 * Watches over an open library without drawing anything: notes what it holds, backs it up once a day, after an import
 * and when leaving.
 */
export function SafetyNet({ session }: { readonly session: Session }) {
  useEffect(() => {
    return desktop.on('quitRequested', () => {
      void leave(session)
    })
  }, [session])
  useStoreWatch(session)
  useEffect(() => {
    return watchWriting(session)
  }, [session])
  useDaily(session)
  useAfterChanges(session)
  return null
}

/** The day's backup waits until the list can be used and nothing else wants the processor. */
function useDaily(session: Session): void {
  const usable = useIndexState(({ ready }) => ready)
  useEffect(() => {
    if (!usable) return
    const timer = setTimeout(
      () => requestIdleCallback(() => void backUpToday(session), { timeout: 10_000 }),
      idlePause,
    )
    return () => clearTimeout(timer)
  }, [usable, session])
}

/** Once a day as well old changes are forgotten, when a backup holds what they led to, and every row is read through. */
async function backUpToday(session: Session): Promise<void> {
  try {
    if (!(await writeDailyBackup(session))) return
    await askLibrary((remote) => remote.prune(session.db.name))
    await tellUnreadable(session)
  } catch (error) {
    noteFailure(error)
  }
}

/** What every list leaves out is told once a day: nobody would see that it is not there. */
async function tellUnreadable({ db }: Session): Promise<void> {
  const counts = await askLibrary((remote) => remote.countUnreadable(db.name))
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (rows === 0) return
  const act = { command: 'open-settings', words: unreadableText.show } as const
  useToasts.getState().show(unreadableText.told(rows), { tone: 'block', act })
}

/** What is held is noted a moment after it changed; an import is backed up once no other follows it. */
function useAfterChanges(session: Session): void {
  const pulse = useLibraryPulse(session.db)
  const held = pulse && JSON.stringify(pulse.counts)
  useEffect(() => {
    if (held === undefined) return
    const timer = setTimeout(() => void recordSeen(session), seenPause)
    return () => clearTimeout(timer)
  }, [held, session])

  const newest = pulse?.newestImport
  const known = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (newest === undefined) return
    const before = known.current
    known.current = newest
    if (before === undefined || newest === null || newest === before) return
    const timer = setTimeout(() => {
      writeBackupIfChanged(session, 'import').catch(noteFailure)
    }, importPause)
    return () => clearTimeout(timer)
  }, [newest, session])
}
