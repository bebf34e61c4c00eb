import type { IsoDay } from '../model/isoDay.ts'
import type { Goal } from '../model/mentorship.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Changes what a goal says, when it is due, or how far it is. */
export async function editGoal(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<Goal, 'text' | 'due' | 'progress' | 'doneOn'>>,
): Promise<void> {
  await changeRecords(
    context,
    'goals',
    [id],
    () => ({ code: 'edit-record', kind: 'goal', name: '' }),
    (goal) => patchedRow(goal, patch),
  )
}

/** Marks a goal as reached on a day, which makes it whole; undefined opens it again, as far as it was not whole. */
export async function finishGoal(
  context: CommandContext,
  id: string,
  doneOn: IsoDay | undefined,
): Promise<void> {
  await editGoal(context, id, { doneOn, progress: doneOn ? 100 : 0 })
}
