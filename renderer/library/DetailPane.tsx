import { useRef } from 'react'
import { BulkDetail } from '../detail/BulkDetail.tsx'
import { ResourceDetail } from '../detail/ResourceDetail.tsx'
import { useResource } from '../hooks/useResource.ts'
import { Mark } from '../shell/Mark.tsx'
import { useFocusTarget } from '../state/focusRequests.ts'
import { useList } from '../state/list.ts'
import { useSelection } from '../state/selection.ts'
import classes from './DetailPane.module.css'

/** What is selected: one resource whole, several by what they share, or nothing yet. */
export function DetailPane() {
  const pane = useRef<HTMLElement>(null)
  const { active, chosen } = useSelection()
  const listed = useList(({ answer }) => (answer?.ids.length ?? 0) > 0)
  const resource = useResource(listed ? active : null)
  useFocusTarget('detail', pane)
  return (
    <section
      ref={pane}
      className={classes.pane}
      data-pane="detail"
      aria-label="Detail"
      tabIndex={-1}
    >
      {chosen.size > 1 ? (
        <BulkDetail />
      ) : resource ? (
        <ResourceDetail key={resource.id} resource={resource} />
      ) : (
        <div className={classes.nothing}>
          <Mark size={40} />
          <p>What you select is shown here</p>
        </div>
      )}
    </section>
  )
}
