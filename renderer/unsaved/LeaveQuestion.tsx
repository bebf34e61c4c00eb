import { Button } from '@mantine/core'
import { desktop } from '../desktop.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { noteFailure } from '../state/failures.ts'
import { writingText } from '../text/writing.ts'
import { useHeld } from './heldChanges.ts'
import { saveElsewhere } from './NotSavedPanel.tsx'
import { usePanel } from './panelState.ts'

/** Asked before the window closes over changes that are in no file. */
export function LeaveQuestion() {
  const leaving = usePanel((state) => state.leaving)
  const changes = useHeld((state) => state.changes.length)
  if (!leaving) return null
  const stay = () => usePanel.setState({ leaving: false })
  const close = () => {
    useHeld.setState({ changes: [], inFile: true })
    stay()
    desktop.controlWindow('close').catch(noteFailure)
  }
  return (
    <Sheet
      title={writingText.leaveTitle(changes)}
      onClose={stay}
      foot={
        <>
          <Button variant="subtle" onClick={close}>
            {writingText.leaveLose}
          </Button>
          <Button onClick={stay}>{writingText.leaveStay}</Button>
          <Button
            variant="filled"
            data-autofocus
            onClick={() => void saveElsewhere().then((saved) => saved && close())}
          >
            {writingText.leaveSave}
          </Button>
        </>
      }
    >
      {writingText.leaveBody}
    </Sheet>
  )
}
