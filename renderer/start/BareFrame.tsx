import type { StartInfo } from '../../src/ipc/contract.ts'
import { Brand, WindowControls } from '../shell/TitleBar.tsx'
import classes from './BareFrame.module.css'

interface BareFrameProps {
  readonly start: Pick<StartInfo, 'operatingSystem' | 'maximised'> | null
  /** The two ends of the status line. */
  readonly status?: string
  readonly statusEnd?: string
  readonly children?: React.ReactNode
}

/** The window without a library in it: title bar, one column to read, status line. */
export function BareFrame({ start, status = '', statusEnd = '', children }: BareFrameProps) {
  return (
    <div className={classes.frame}>
      <header className={classes.bar} data-system={start?.operatingSystem}>
        <Brand />
        {start && start.operatingSystem !== 'mac' && (
          <WindowControls startsMaximised={start.maximised} />
        )}
      </header>
      <main className={classes.desk}>
        <div className={classes.column}>{children}</div>
      </main>
      <footer className={classes.status}>
        <span>{status}</span>
        <span>{statusEnd}</span>
      </footer>
    </div>
  )
}
