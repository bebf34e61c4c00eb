import { Button, UnstyledButton } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { desktop } from '../desktop.ts'
import { codeOf, failureCodes, noteFailure } from '../state/failures.ts'
import { startAgain, startAreas } from '../state/startAgain.ts'
import { areaWords, errorText } from '../text/start.ts'
import { BareFrame } from './BareFrame.tsx'
import classes from './ErrorScreen.module.css'

interface ErrorScreenProps {
  readonly children: ReactNode
}

/** Stands in where the window as a whole could not be drawn: says so, keeps what is stored out of it, and leads on. */
export class ErrorScreen extends Component<ErrorScreenProps, { readonly failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: codeOf(error) }
  }

  override componentDidCatch(error: unknown): void {
    noteFailure(error)
  }

  override render(): ReactNode {
    return this.state.failed === null ? this.props.children : <Failed code={this.state.failed} />
  }
}

/** The window when it cannot go on: a safe start, any area, the backups, a diagnostic file. */
export function Failed({ code }: { readonly code: string }) {
  return (
    <BareFrame start={null}>
      <h1 className={classes.title}>{errorText.title}</h1>
      <p className={classes.body}>{errorText.body}</p>
      <div className={classes.buttons}>
        <Button variant="filled" autoFocus onClick={() => startAgain({ safe: true })}>
          {errorText.safe}
        </Button>
        <span className={classes.means}>{errorText.safeMeans}</span>
      </div>
      <h2 className={classes.heading}>{errorText.areas}</h2>
      <ul className={classes.areas}>
        {startAreas.map((area) => (
          <li key={area}>
            <UnstyledButton className={classes.area ?? ''} onClick={() => startAgain({ area })}>
              {areaWords[area]}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <h2 className={classes.heading}>{errorText.otherwise}</h2>
      <div className={classes.buttons}>
        <Button onClick={() => startAgain({ safe: true, restore: true })}>
          {errorText.restore}
        </Button>
        <Button onClick={() => void desktop.showBackupFolder().catch(noteFailure)}>
          {errorText.backups}
        </Button>
        <Button
          onClick={() =>
            void desktop.saveDiagnosticFile([code, ...failureCodes()]).catch(noteFailure)
          }
        >
          {errorText.diagnostics}
        </Button>
      </div>
    </BareFrame>
  )
}
