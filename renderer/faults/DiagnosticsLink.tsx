import { UnstyledButton } from '@mantine/core'
import { desktop } from '../desktop.ts'
import detail from '../detail/detail.module.css'
import { failureCodes, tellFailure } from '../state/failures.ts'
import { faultText } from '../text/faults.ts'
import classes from './Faults.module.css'

/** Saves versions, sizes and codes, and nothing of what is in the library. */
export function DiagnosticsLink({ code }: { readonly code: string }) {
  return (
    <UnstyledButton
      className={`${detail.link} ${classes.diagnostics}`}
      onClick={() => void desktop.saveDiagnosticFile([code, ...failureCodes()]).catch(tellFailure)}
    >
      {faultText.diagnostics}
    </UnstyledButton>
  )
}
