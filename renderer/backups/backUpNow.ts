import type { Session } from '../session/session.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { useToasts } from '../state/toast.ts'
import { backupDoneWords } from '../text/recovery.ts'
import { type BackupOutcome, writeBackup } from './backupRunner.ts'

/** Backs up because the user asked, tells how it went, and answers it. Throws where it failed. */
export async function backUpNow(session: Session): Promise<BackupOutcome> {
  await flushPendingEdits()
  const outcome = await writeBackup(session, 'manual')
  useToasts.getState().show(backupDoneWords[outcome])
  return outcome
}
