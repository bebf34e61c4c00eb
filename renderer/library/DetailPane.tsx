import { BulkDetail } from '../detail/BulkDetail.tsx'
import { ResourceDetail } from '../detail/ResourceDetail.tsx'
import { useResource } from '../hooks/useResource.ts'
import { DetailFrame } from '../list/DetailFrame.tsx'
import { useList } from '../state/list.ts'
import { useSelection } from '../state/selection.ts'

/** What is selected: one resource whole, several by what they share, or nothing yet. */
export function DetailPane() {
  const { active, chosen } = useSelection()
  const listed = useList(({ answer }) => (answer?.ids.length ?? 0) > 0)
  const resource = useResource(listed ? active : null)
  return (
    <DetailFrame>
      {chosen.size > 1 ? <BulkDetail /> : resource ? <ResourceDetail resource={resource} /> : null}
    </DetailFrame>
  )
}
