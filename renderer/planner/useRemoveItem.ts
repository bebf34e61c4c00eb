import { useCallback } from 'react'
import { endEvent, skipEvent, trashEvents } from '../../src/commands/changeEvents.ts'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import type { ChangeScope } from '../../src/planner/scopedChange.ts'
import { useDo } from '../hooks/useDo.ts'
import { useLayers } from '../state/layers.ts'

/** Takes an event away; of a series it asks first whether this one, the rest from here on, or all are meant. */
export function useRemoveItem(): (item: CalendarItem) => void {
  const perform = useDo()
  return useCallback(
    ({ from, title }) => {
      if (from.table !== 'events') return
      const { id, of } = from
      const remove = (scope: ChangeScope) =>
        void perform((context) => {
          if (!of || scope === 'all') return trashEvents(context, [id])
          return scope === 'this' ? skipEvent(context, id, of) : endEvent(context, id, of)
        })
      if (of) useLayers.getState().open({ kind: 'event-scope', title, run: remove })
      else remove('all')
    },
    [perform],
  )
}
