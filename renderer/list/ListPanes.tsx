import { type ReactNode, useEffect } from 'react'
import type { SelectionArea } from '../../src/model/commandRow.ts'
import { Toast } from '../components/Toast.tsx'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useDetailPlace } from '../hooks/useShownPanes.ts'
import { PaneHandle } from '../shell/PaneHandle.tsx'
import { listWidths, usePanes } from '../state/panes.ts'
import classes from './ListPanes.module.css'

interface ListPanesProps {
  readonly label: string
  readonly area: SelectionArea
  /** What the list shows, and how many rows: another view, or one without rows, is shown as a list first. */
  readonly view: unknown
  readonly rows: number | undefined
  readonly list: ReactNode
  readonly detail: ReactNode
}

/**
 * A list and what is selected in it: side by side, the list as wide as it was left in this area; in a narrow window
 * one over the other.
 */
export function ListPanes({ label, area, view, rows, list, detail }: ListPanesProps) {
  const { listWidth: widths, setListWidth } = usePanes()
  const place = useDetailPlace()
  const width = widths[area]
  useListInFront(view, rows)
  return (
    <div
      className={classes.panes}
      data-detail={place}
      style={{ '--list-width': `${width / 16}rem` } as React.CSSProperties}
    >
      <section className={classes.list} data-pane="list" aria-label={label}>
        <div className={classes.listParts} inert={place === 'over'}>
          <PaneBoundary record={null} place={`list ${area}`}>
            {list}
          </PaneBoundary>
        </div>
        <Toast />
      </section>
      {place === 'beside' && (
        <PaneHandle
          label="Width of the list"
          width={width}
          least={listWidths.least}
          most={listWidths.most}
          onChange={(next) => setListWidth(area, next)}
        />
      )}
      {place !== 'hidden' && detail}
    </div>
  )
}

function useListInFront(view: unknown, rows: number | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the view is another
  useEffect(() => {
    usePanes.getState().uncover()
  }, [view])
  useEffect(() => {
    if (rows === 0) usePanes.getState().uncover()
  }, [rows])
}
