import { useCallback } from 'react'
import { movePlannedDraft } from '../../src/commands/changeDrafts.ts'
import { changeOccurrences } from '../../src/commands/changeEvents.ts'
import type { ChangeScope, ScopedChange } from '../../src/planner/scopedChange.ts'
import { shiftedEnd, shiftedStart } from '../../src/planner/shiftItem.ts'
import { useDo } from '../hooks/useDo.ts'
import { useLayers } from '../state/layers.ts'
import { type Moving, useMoving } from '../state/moving.ts'
import { tellProblem } from './tellProblem.ts'

/** Ends what is being moved: where it went somewhere it is written, for a series after asking how far it reaches. */
export function useEndMoving(): () => void {
  const change = useChangeItem()
  const perform = useDo()
  return useCallback(() => {
    const { moving, end } = useMoving.getState()
    end()
    if (!moving || (moving.shift.days === 0 && moving.shift.minutes === 0)) return
    const { item, shift } = moving
    const { from } = item
    if (from.table === 'drafts') {
      void perform((context) => movePlannedDraft(context, from.id, shift))
    } else if (from.table === 'events') {
      change({ id: from.id, of: from.of, title: item.title }, changeOf(moving))
    }
  }, [change, perform])
}

function changeOf({ item, how, shift }: Moving): Omit<ScopedChange, 'scope'> {
  return how === 'move' ? { start: shiftedStart(item, shift) } : { end: shiftedEnd(item, shift) }
}

interface Changed {
  readonly id: string
  readonly of: ScopedChange['start']
  readonly title: string
}

/** Writes a change to an event; for a series it asks first whether this one, this and following, or all are meant. */
export function useChangeItem(): (event: Changed, change: Omit<ScopedChange, 'scope'>) => void {
  const perform = useDo()
  return useCallback(
    ({ id, of, title }, change) => {
      const write = (scope: ChangeScope) =>
        void perform(async (context) => {
          const after = await changeOccurrences(context, { id, of }, { ...change, scope })
          if ('problem' in after) tellProblem(after.problem)
        })
      if (!of) write('all')
      else useLayers.getState().open({ kind: 'event-scope', title, run: write })
    },
    [perform],
  )
}
