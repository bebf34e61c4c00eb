import { WritingStoppedError } from '../../src/db/writing.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { writingText } from '../text/writing.ts'
import { holdAgain } from './heldChanges.ts'
import { heldFromText } from './heldFile.ts'
import { keepHeld, tryAgain } from './watchWriting.ts'

/** Asks for a file of changes that were saved elsewhere, and holds them again: they are written where there is room. */
export async function readHeldElsewhere(session: Session): Promise<void> {
  const [file] = await desktop.openFiles()
  if (!file) return
  const held = heldFromText(new TextDecoder().decode(file.bytes))
  if (!held || held.changes.length === 0) {
    useToasts.getState().show(writingText.noHeldFile(file.name), { tone: 'block' })
    return
  }
  if (held.unread > 0) {
    useToasts.getState().show(writingText.unreadHeld(held.unread, file.name), { tone: 'block' })
  }
  if (!holdAgain(held.changes)) return tellFailure(new WritingStoppedError('disk-full'))
  await keepHeld()
  await tryAgain(session)
}
