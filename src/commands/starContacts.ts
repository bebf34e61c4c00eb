import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'

/** Stars or unstars contacts. */
export async function starContacts(
  context: CommandContext,
  ids: readonly string[],
  starred: boolean,
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) =>
    contact.starred === starred ? contact : { ...contact, starred },
  )
}
