import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Sets the ISO date of the next follow-up by hand, in place of a snooze; undefined leaves it to the rhythm again. */
export async function setNextOn(
  context: CommandContext,
  ids: readonly string[],
  nextOn: string | undefined,
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) =>
    patchedRow(contact, { nextOn, snoozedUntil: undefined }),
  )
}
