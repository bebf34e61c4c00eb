import { useContact } from '../hooks/useContact.ts'
import { DetailFrame } from '../list/DetailFrame.tsx'
import { useList } from '../state/list.ts'
import { useSelection } from '../state/selection.ts'
import { ContactDetail } from './ContactDetail.tsx'
import { PeopleBulkDetail } from './PeopleBulkDetail.tsx'

/** Who is selected: one person whole, several by what they share, or nobody yet. */
export function ContactPane() {
  const { area, active, chosen } = useSelection()
  const listed = useList((list) => list.area === 'people' && (list.answer?.ids.length ?? 0) > 0)
  const contact = useContact(listed && area === 'people' ? active : null)
  return (
    <DetailFrame>
      {chosen.size > 1 ? (
        <PeopleBulkDetail />
      ) : contact ? (
        <ContactDetail contact={contact} />
      ) : null}
    </DetailFrame>
  )
}
