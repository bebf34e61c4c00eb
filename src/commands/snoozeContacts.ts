import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Lets no follow-up be due before an ISO date; undefined takes that back. The next interaction takes it back as well. */
export async function snoozeContacts(
  context: CommandContext,
  ids: readonly string[],
  until: string | undefined,
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) =>
    patchedRow(contact, { snoozedUntil: until }),
  )
}
