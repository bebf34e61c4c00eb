import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { lookAtStore } from './lookAtStore.ts'

/**
 * Notes outside the database where the library stands now: the note that tells one that was emptied or cut short from a
 * new one. Nothing is noted of a store that is not what it was. A failure is noted and no more; the next change tries
 * again.
 */
export async function recordSeen({ db, start }: Session): Promise<void> {
  try {
    const mark = await lookAtStore(db)
    if (!mark) return
    const at = new Date().toISOString()
    const { databaseName } = start
    await desktop.recordLastSeen({ databaseName, schemaVersion: db.verno, at, ...mark })
  } catch (error) {
    noteFailure(error)
  }
}
