import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { tableCounts } from '../../src/db/queries/tableCounts.ts'
import type { BackupReason, FinishedBackup } from '../../src/ipc/contract.ts'
import { heldRecords } from '../../src/model/heldRecords.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { failureWords, noteFailure } from '../state/failures.ts'
import { notBackedUp } from '../text/recovery.ts'
import { askRoomFor } from '../unsaved/diskState.ts'
import { isDailyDue, newestReadable } from './backupDue.ts'
import { BackupJob } from './backupJob.ts'
import { useBackups } from './backupState.ts'
import { keepLastBackedUp, lastBackedUp } from './lastBackedUp.ts'

/** `nothing`: the library holds no records, and an empty backup would only crowd out full ones. */
export type BackupOutcome = FinishedBackup['outcome'] | 'nothing'

let queue: Promise<unknown> = Promise.resolve()

/**
 * Writes everything to a dated file outside the profile, one backup at a time, read by a worker so that drawing goes on.
 * Failure leaves every older backup as it was; it is shown in the status line and thrown.
 */
export function writeBackup(session: Session, reason: BackupReason): Promise<BackupOutcome> {
  const written = queue.then(() => writeNow(session, reason))
  queue = written.catch(() => undefined)
  return written
}

/**
 * Writes the day's backup where it is still due, decided once its turn has come: one begun by hand meanwhile counts.
 * Answers whether it was written.
 */
export function writeDailyBackup(session: Session): Promise<boolean> {
  const written = queue.then(async () => {
    const newest = newestReadable(await desktop.listBackups())
    useBackups.setState(({ lastAt }) => ({ lastAt: lastAt ?? newest }))
    if (!isDailyDue(newest, new Date())) return false
    await writeNow(session, 'daily')
    return true
  })
  queue = written.catch(() => undefined)
  return written
}

/** Writes a backup only where something changed since the last one. */
export async function writeBackupIfChanged(session: Session, reason: BackupReason): Promise<void> {
  await queue
  if ((await lastSeq(session.db)) === lastBackedUp(session.db.name)) return
  await writeBackup(session, reason)
}

/** A backup is not begun on a disk that is nearly full; the status line says so. */
async function haveRoom(): Promise<void> {
  try {
    await askRoomFor(0)
  } catch (error) {
    noteFailure(error)
    useBackups.setState({ failure: notBackedUp(failureWords(error)) })
    throw error
  }
}

async function writeNow({ db }: Session, reason: BackupReason): Promise<BackupOutcome> {
  // Read first: a change made while the backup is written may be missing in it, and is then backed up again.
  const seq = await lastSeq(db)
  const counts = await tableCounts(db)
  if (heldRecords(counts) === 0) return 'nothing'
  await haveRoom()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  useBackups.setState({ running: reason, progress: { done: 0, total } })
  try {
    const finished = await pass(db.name, db.verno, reason, (done) =>
      useBackups.setState({ progress: { done, total } }),
    )
    keepLastBackedUp(db.name, seq)
    useBackups.setState({ failure: null })
    if (finished.outcome === 'written') useBackups.setState({ lastAt: finished.backup.at })
    return finished.outcome
  } catch (error) {
    noteFailure(error)
    useBackups.setState({ failure: notBackedUp(failureWords(error)) })
    throw error
  } finally {
    useBackups.setState({ running: null, progress: null })
  }
}

/** Passes the pieces from the worker to the desktop; an unfinished file is given up on any failure. */
async function pass(
  databaseName: string,
  schemaVersion: number,
  reason: BackupReason,
  onRows: (rows: number) => void,
): Promise<FinishedBackup> {
  const job = new BackupJob()
  try {
    const token = await desktop.beginBackup(reason, schemaVersion)
    try {
      const take = (lines: Uint8Array) => desktop.appendBackup(token, lines)
      return await desktop.finishBackup(token, await job.write(databaseName, take, onRows))
    } catch (error) {
      await desktop.abandonBackup(token).catch(() => undefined)
      throw error
    }
  } finally {
    job.end()
  }
}
