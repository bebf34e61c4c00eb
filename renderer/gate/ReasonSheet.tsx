import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../layers/Sheet.tsx'
import { failureWords, noteFailure } from '../state/failures.ts'
import { gateText } from '../text/gate.ts'

interface ReasonSheetProps {
  readonly title: string
  readonly hint: string
  readonly verb: string
  /** Keeps the reason; what it throws is shown under the field. */
  readonly onReason: (reason: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks why; without a reason nothing is decided. */
export function ReasonSheet({ title, hint, verb, onReason, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const decide = () => {
    onReason(reason).then(onClose, (error: unknown) => {
      noteFailure(error)
      setProblem(failureWords(error))
    })
  }
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={reason.trim() === ''} onClick={decide}>
            {verb}
          </Button>
        </>
      }
    >
      <Textarea
        data-autofocus
        label={gateText.reason}
        description={hint}
        rows={3}
        maxLength={1_000}
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setProblem(null)
        }}
      />
    </Sheet>
  )
}
