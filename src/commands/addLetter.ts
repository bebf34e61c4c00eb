import { mutate } from '../db/mutate.ts'
import type { Letter } from '../model/mentorship.ts'
import type { CommandContext } from './context.ts'

/** Begins to follow a letter of recommendation by a contact; answers its id. */
export async function addLetter(
  context: CommandContext,
  letter: Pick<Letter, 'contactId'> &
    Partial<Pick<Letter, 'kind' | 'specialty' | 'service' | 'programs' | 'due' | 'waived'>>,
): Promise<string> {
  const id = context.newId()
  const label = { code: 'add-records', kind: 'letter', count: 1 } as const
  await mutate(context.db, context, label, ['letters', 'contacts'], async (recorder) => {
    await recorder.present('contacts', letter.contactId)
    await recorder.put('letters', {
      kind: 'narrative',
      programs: [],
      ...letter,
      id,
      packet: [],
      remindedOn: [],
      changedAt: context.now().toISOString(),
    })
  })
  return id
}
