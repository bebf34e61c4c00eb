import { dayOfMoment } from '../../src/model/isoDay.ts'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import { originalOf } from '../../src/planner/occurrence.ts'
import { useLayers } from '../state/layers.ts'
import { type Place, usePlaces } from '../state/places.ts'
import { showContact } from '../state/showContact.ts'
import { showDraft } from '../state/showDraft.ts'
import { nextVisit } from '../state/showEvent.ts'
import { showReputation } from '../state/showReputation.ts'
import { openMeeting } from '../today/openPlaces.ts'

type PlannerPlace = Extract<Place, { readonly area: 'planner' }>

/** Whether a day can be the one of the view without the view moving: the week one turns to is then that of the item. */
function isShownBy({ layout, date }: PlannerPlace, day: string): boolean {
  const shown = date ?? dayOfMoment(new Date())
  return layout === 'week' || (layout === 'month' && shown.slice(0, 7) === day.slice(0, 7))
}

/** Opens the panel of an event, or the record that appears in the calendar by itself. */
export function openItem({ from, first }: CalendarItem): void {
  switch (from.table) {
    case 'events': {
      const { place, replace } = usePlaces.getState()
      if (place.area !== 'planner') return
      const original = from.of ? originalOf(from.of, from.of) : null
      const date = isShownBy(place, first) ? first : place.date
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
    case 'reviews':
    case 'reviewFindings':
      showReputation('reviews', from.reviewId ?? null)
      return
    case 'contacts':
    case 'promises':
      showContact(from.contactId ?? from.id)
  }
}
