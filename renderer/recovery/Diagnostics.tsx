import { Button } from '@mantine/core'
import { useState } from 'react'
import { desktop } from '../desktop.ts'
import { failureCodes, failureWords } from '../state/failures.ts'
import { recoveryText } from '../text/recovery.ts'
import classes from './RecoveryScreen.module.css'

/** Saves a diagnostic file that says why the library was not opened, and tells that it did. */
export function Diagnostics({ reason }: { readonly reason: string }) {
  const [told, setTold] = useState('')
  const save = async () => {
    const saved = await desktop.saveDiagnosticFile([reason, ...failureCodes()])
    if (saved) setTold(recoveryText.diagnosticsSaved)
  }
  return (
    <>
      <span className={classes.told} role="status">
        {told}
      </span>
      <Button
        variant="subtle"
        onClick={() => save().catch((error: unknown) => setTold(failureWords(error)))}
      >
        {recoveryText.diagnostics}
      </Button>
    </>
  )
}
