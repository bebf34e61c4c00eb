import type { ContactRole } from '../model/contact.ts'
import { changeContacts } from './changeContacts.ts'
import { changedList } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

/** Adds and removes roles. */
export async function setContactRoles(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly ContactRole[]; readonly remove: readonly ContactRole[] },
): Promise<void> {
  await changeContacts(context, ids, 'change-records', (contact) => {
    const roles = changedList(contact.roles, change)
    return roles === contact.roles ? contact : { ...contact, roles }
  })
}
