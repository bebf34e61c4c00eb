import { Button } from '@mantine/core'
import { Sheet } from './Sheet.tsx'

interface ConfirmSheetProps {
  readonly title: string
  readonly body: string
  readonly verb: string
  readonly run: () => void
  readonly onClose: () => void
}

/** Asks once more before something that reaches far. */
export function ConfirmSheet({ title, body, verb, run, onClose }: ConfirmSheetProps) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="filled"
            data-autofocus
            onClick={() => {
              onClose()
              run()
            }}
          >
            {verb}
          </Button>
        </>
      }
    >
      {body}
    </Sheet>
  )
}
