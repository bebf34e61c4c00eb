import { changeContacts } from './changeContacts.ts'
import { changedList } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { asTag } from './tagResources.ts'

/** Adds and removes tags. Tags are trimmed and lose a leading #; empty ones are ignored. */
export async function tagContacts(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const add = change.add.map(asTag).filter(Boolean)
  await changeContacts(context, ids, 'tag-records', (contact) => {
    const tags = changedList(contact.tags, { add, remove: change.remove })
    return tags === contact.tags ? contact : { ...contact, tags }
  })
}
