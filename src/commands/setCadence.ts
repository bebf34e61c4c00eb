import type { Cadence } from '../model/contact.ts'
import { changeContacts } from './changeContacts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Gives contacts a rhythm of their own; undefined takes it away, so that the one of their role or tag applies again. */
export async function setCadence(
  context: CommandContext,
  ids: readonly string[],
  cadence: Cadence | undefined,
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) =>
    patchedRow(contact, { cadence }),
  )
}
