import { noteFailure } from '../state/failures.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { useUnsaved } from '../state/unsaved.ts'
import { useHeld } from '../unsaved/heldChanges.ts'
import { heldIsInFile } from '../unsaved/watchWriting.ts'

/**
 * Begins the window anew, for its start to ask what is to be done about a store that was lost under it. What is being
 * typed is refused, and so held with the rest; the window stays until that is in a file, and for as long as anything
 * else is nowhere but here.
 */
export async function leaveForRecovery(): Promise<void> {
  await flushPendingEdits().catch(noteFailure)
  if (!(await heldIsInFile())) {
    const unheard = useHeld.subscribe(({ inFile }) => {
      if (!inFile) return
      unheard()
      void leaveForRecovery()
    })
    return
  }
  if (useUnsaved.getState().changes.length === 0) window.location.reload()
}
