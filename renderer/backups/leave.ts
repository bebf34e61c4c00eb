import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { nothingUnderWay } from '../state/underWay.ts'
import { saveAgain } from '../state/unsaved.ts'
import { usePanel } from '../unsaved/panelState.ts'
import { heldIsInFile } from '../unsaved/watchWriting.ts'
import { writeBackupIfChanged } from './backupRunner.ts'
import { recordSeen } from './recordSeen.ts'

/** The desktop waits 20 s; leaving in order needs to be done before that. Milliseconds. */
const timeLimit = 15_000

/**
 * Leaves in order, or asks first where something would be lost: what is being typed is written, what is under way ends,
 * what changed is backed up, what is held is noted, the indexes are saved. Whatever of it fails or takes too long,
 * the desktop is told that the program may end.
 */
export async function leave(session: Session): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, timeLimit)
  })
  await flushPendingEdits().catch(noteFailure)
  await Promise.race([nothingUnderWay(), late])
  if (!(await heldIsInFile())) {
    await desktop.stayOpen()
    usePanel.setState({ leaving: true })
    return
  }
  await Promise.race([writeAll(session), late])
  await desktop.readyToQuit()
}

async function writeAll(session: Session): Promise<void> {
  await saveAgain().catch(noteFailure)
  await writeBackupIfChanged(session, 'quit').catch(noteFailure)
  await recordSeen(session)
  // Last: it only makes the next start quicker.
  await session.search.save().catch(noteFailure)
}
