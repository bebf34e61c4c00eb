import { changeContacts } from './changeContacts.ts'
import { changedList } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

/** Adds and removes specialties, by their ids in the taxonomy. */
export async function setContactSpecialties(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) => {
    const specialties = changedList(contact.specialties, change)
    return specialties === contact.specialties ? contact : { ...contact, specialties }
  })
}
