import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { desktop } from '../desktop.ts'
import { failureCodes } from '../state/failures.ts'
import { errorText } from '../text/start.ts'
import { BareFrame } from './BareFrame.tsx'
import classes from './ErrorScreen.module.css'

interface ErrorScreenProps {
  readonly children: ReactNode
}

/** Stands in where drawing failed: says so, keeps what is stored out of it, and offers a diagnostic file and a new start. */
export class ErrorScreen extends Component<ErrorScreenProps, { readonly failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.name : 'unknown' }
  }

  override render(): ReactNode {
    return this.state.failed === null ? this.props.children : <Failed code={this.state.failed} />
  }
}

/** The window when it cannot go on. */
export function Failed({ code }: { readonly code: string }) {
  return (
    <BareFrame start={null}>
      <h1 className={classes.title}>{errorText.title}</h1>
      <p className={classes.body}>{errorText.body}</p>
      <div className={classes.buttons}>
        <Button variant="filled" onClick={() => window.location.reload()}>
          {errorText.again}
        </Button>
        <Button onClick={() => void desktop.saveDiagnosticFile([code, ...failureCodes()])}>
          {errorText.diagnostics}
        </Button>
      </div>
    </BareFrame>
  )
}
