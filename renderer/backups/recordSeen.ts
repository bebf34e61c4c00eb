import { tableCounts } from '../../src/db/queries/tableCounts.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'

/**
 * Notes outside the database what the library holds now: the note that tells an emptied library from a new one.
 * A failure is noted and no more; the next change tries again.
 */
export async function recordSeen({ db, start }: Session): Promise<void> {
  try {
    const counts = await tableCounts(db)
    const at = new Date().toISOString()
    await desktop.recordLastSeen({
      databaseName: start.databaseName,
      schemaVersion: db.verno,
      counts,
      at,
    })
  } catch (error) {
    noteFailure(error)
  }
}
