import { mutate } from '../db/mutate.ts'
import type { Goal } from '../model/mentorship.ts'
import type { CommandContext } from './context.ts'

/** Adds a goal agreed with a contact; answers its id. */
export async function addGoal(
  context: CommandContext,
  goal: Pick<Goal, 'contactId' | 'text'> & Partial<Pick<Goal, 'due' | 'meetingId'>>,
): Promise<string> {
  const id = context.newId()
  const label = { code: 'add-records', kind: 'goal', count: 1 } as const
  await mutate(context.db, context, label, ['goals', 'contacts'], async (recorder) => {
    await recorder.present('contacts', goal.contactId)
    await recorder.put('goals', {
      ...goal,
      text: goal.text.trim(),
      id,
      progress: 0,
      changedAt: context.now().toISOString(),
    })
  })
  return id
}
