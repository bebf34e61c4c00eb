import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import detail from '../detail/detail.module.css'
import { startAgain } from '../state/startAgain.ts'
import { faultText } from '../text/faults.ts'
import { DiagnosticsLink } from './DiagnosticsLink.tsx'
import classes from './Faults.module.css'

interface FailedPaneProps {
  readonly code: string
  readonly onAgain: () => void
}

/** In place of a part of the window that cannot be drawn and shows no one record. */
export function FailedPane({ code, onAgain }: FailedPaneProps) {
  return (
    <section className={`${classes.pane} ${detail.doc}`} aria-label={faultText.failed}>
      <p className={detail.notice} data-tone="warn" role="alert">
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
        <span>
          <b>{faultText.failed}</b> {faultText.paneWhy} {faultText.paneWhole}
        </span>
      </p>
      <div className={classes.acts}>
        <Button onClick={onAgain}>{faultText.again}</Button>
        <Button onClick={() => startAgain({ safe: true })}>{faultText.safeStart}</Button>
        <span className={classes.faint}>{faultText.safeMeans}</span>
      </div>
      <DiagnosticsLink code={code} />
    </section>
  )
}
