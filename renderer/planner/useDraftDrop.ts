import { planDraftsOn } from '../../src/commands/changeDrafts.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { usualPlan } from '../../src/planner/posts/usualPlan.ts'
import { useDroppedDrafts } from '../drafts/useDroppedDrafts.ts'
import { useDo } from '../hooks/useDo.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { timeAt } from './useDragItem.ts'

/** Takes drafts dropped on a day into the plan of that day, at the hour under the pointer where there are hours. */
export function useDraftDrop(date: string) {
  const perform = useDo()
  return useDroppedDrafts((ids, { clientX, clientY }) => {
    const on = { date, time: timeAt(clientX, clientY) }
    // The plan is read when it is needed: a month has forty days that could be dropped on.
    void perform(async (context) => {
      const { postingPlan, timeZone } = await settings(context.db)
      const plan = postingPlan ?? usualPlan(timeZone ?? zoneOfThisComputer())
      await planDraftsOn(context, ids, on, plan)
    })
  })
}
