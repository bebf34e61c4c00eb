import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'

/**
 * Moves contacts to the trash, where they stay until they are restored or deleted for good. What was said with them,
 * promised and linked stays beside them and comes back with them.
 */
export async function moveContactsToTrash(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeContacts(context, ids, 'trash-records', (contact) =>
    contact.deletedAt ? contact : { ...contact, deletedAt },
  )
}
