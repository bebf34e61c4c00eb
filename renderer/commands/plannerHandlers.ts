import type { CommandId } from '../../src/model/commandTable.ts'
import { dayOfMoment } from '../../src/model/isoDay.ts'
import { useLayers } from '../state/layers.ts'
import { usePlaces } from '../state/places.ts'
import type { Handler } from './handler.ts'

type PlannerCommand = Extract<
  CommandId,
  'go-planner' | 'new-event' | 'export-calendar' | 'add-seed-events' | 'show-reminders'
>

/** Commands about the calendar. */
export function plannerHandlers(): Record<PlannerCommand, Handler> {
  return {
    'go-planner': () =>
      usePlaces.getState().go({ area: 'planner', layout: 'month', date: null, open: null }),
    'add-seed-events': () => useLayers.getState().open({ kind: 'seeds' }),
    'export-calendar': () => useLayers.getState().open({ kind: 'export-events', ids: 'view' }),
    'show-reminders': () => useLayers.getState().open({ kind: 'reminders' }),
    'new-event': () => {
      const { place } = usePlaces.getState()
      const shown = place.area === 'planner' ? place.date : null
      useLayers.getState().open({ kind: 'new-event', day: shown ?? dayOfMoment(new Date()) })
    },
  }
}
