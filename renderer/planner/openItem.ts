import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import { originalOf } from '../../src/planner/occurrence.ts'
import { useLayers } from '../state/layers.ts'
import { usePlaces } from '../state/places.ts'
import { showContact } from '../state/showContact.ts'
import { showDraft } from '../state/showDraft.ts'
import { nextVisit } from '../state/showEvent.ts'
import { openMeeting } from '../today/openPlaces.ts'

/** Opens the panel of an event, or the record that appears in the calendar by itself. */
export function openItem({ from, first }: CalendarItem): void {
  switch (from.table) {
    case 'events': {
      const { place, replace } = usePlaces.getState()
      if (place.area !== 'planner') return
      const original = from.of ? originalOf(from.of, from.of) : null
      // Another view then shows it too; the agenda begins where it began.
      const date = place.layout === 'agenda' ? place.date : first
      replace({ ...place, date, open: { id: from.id, original, visit: nextVisit() } })
      return
    }
    case 'mentorMeetings':
      openMeeting(from.id)
      return
    case 'drafts':
      showDraft(from.id)
      return
    case 'letters':
      useLayers.getState().open({ kind: 'letter', id: from.id })
      return
    case 'contacts':
    case 'promises':
      showContact(from.contactId ?? from.id)
  }
}
