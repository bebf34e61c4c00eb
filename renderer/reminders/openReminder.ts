import type { DueReminder } from '../../src/planner/dueReminders.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { nextVisit, showEvent } from '../state/showEvent.ts'
import { openMeeting } from '../today/openPlaces.ts'

/** Opens what a reminder is about: the very occurrence of a series. */
export function openReminder({ subject, original }: DueReminder): void {
  const [table, id = ''] = subject.split(':')
  if (table === 'mentorMeetings') openMeeting(id)
  else if (table === 'drafts') showDraft(id)
  else {
    showEvent(id)
    const { place, replace } = usePlaces.getState()
    if (place.area === 'planner' && original !== undefined) {
      replace({ ...place, open: { id, original, visit: nextVisit() } })
    }
  }
}
