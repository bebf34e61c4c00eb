import { type ReactNode, useRef } from 'react'
import { SelectedBoundary } from '../faults/PaneBoundary.tsx'
import { Mark } from '../shell/Mark.tsx'
import { useFocusTarget } from '../state/focusRequests.ts'
import classes from './DetailFrame.module.css'

/** The pane of what is selected; says so where nothing is. */
export function DetailFrame({ children }: { readonly children: ReactNode }) {
  const pane = useRef<HTMLElement>(null)
  useFocusTarget('detail', pane)
  return (
    <section
      ref={pane}
      className={classes.pane}
      data-pane="detail"
      aria-label="Detail"
      tabIndex={-1}
    >
      {children ? (
        <SelectedBoundary>{children}</SelectedBoundary>
      ) : (
        <div className={classes.nothing}>
          <Mark size={40} />
          <p>What you select is shown here</p>
        </div>
      )}
    </section>
  )
}
