import type { ReactNode } from 'react'
import type { SelectionArea } from '../../src/model/commandTable.ts'
import { PaneHandle } from '../shell/PaneHandle.tsx'
import { listWidths, usePanes } from '../state/panes.ts'
import classes from './ListPanes.module.css'

interface ListPanesProps {
  readonly label: string
  readonly area: SelectionArea
  readonly list: ReactNode
  readonly detail: ReactNode
}

/** A list and what is selected in it, side by side, the list as wide as it was left in this area. */
export function ListPanes({ label, area, list, detail }: ListPanesProps) {
  const { detailOpen, listWidth: widths, setListWidth } = usePanes()
  const width = widths[area]
  return (
    <div
      className={classes.panes}
      data-detail={detailOpen}
      style={{ '--list-width': `${width / 16}rem` } as React.CSSProperties}
    >
      <section className={classes.list} data-pane="list" aria-label={label}>
        {list}
      </section>
      {detailOpen && (
        <>
          <PaneHandle
            label="Width of the list"
            width={width}
            least={listWidths.least}
            most={listWidths.most}
            onChange={(next) => setListWidth(area, next)}
          />
          {detail}
        </>
      )}
    </div>
  )
}
