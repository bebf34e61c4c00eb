import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Takes contacts back out of the trash. */
export async function restoreContacts(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  await changeContacts(context, ids, 'restore-records', (contact) =>
    patchedRow(contact, { deletedAt: undefined }),
  )
}
