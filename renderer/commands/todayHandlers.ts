import type { CommandId } from '../../src/model/commandTable.ts'
import { useLayers } from '../state/layers.ts'
import { goView, selectionArea, usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { openList } from '../today/openPlaces.ts'
import { readingView, unsortedView } from '../today/views.ts'
import type { Handler } from './handler.ts'

type TodayCommand = Extract<
  CommandId,
  | 'go-today'
  | 'go-communities'
  | 'go-follow-ups'
  | 'go-reading'
  | 'go-promises'
  | 'go-letters'
  | 'go-unsorted'
  | 'plan-meeting'
  | 'new-community'
>

/** Commands about the day, the lists beside it, and what is planned with people. */
export function todayHandlers(): Record<TodayCommand, Handler> {
  const { open } = useLayers.getState()
  const { go } = usePlaces.getState()
  return {
    'go-today': () => go({ area: 'today' }),
    'go-communities': () => go({ area: 'communities', id: null }),
    'go-follow-ups': () => openList('follow-ups'),
    'go-reading': () => goView(readingView),
    'go-promises': () => openList('promises'),
    'go-letters': () => openList('letters'),
    'go-unsorted': () => goView(unsortedView),
    'plan-meeting': () => {
      const { active } = useSelection.getState()
      const inPeople = selectionArea(usePlaces.getState().place) === 'people'
      open({ kind: 'plan-meeting', ...(inPeople && active ? { contactId: active } : {}) })
    },
    'new-community': () => open({ kind: 'new-community' }),
  }
}
