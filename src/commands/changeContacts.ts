import type { Contact } from '../model/contact.ts'
import type { ChangeLabel } from '../model/journal.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

type ContactsCode = 'change-records' | 'tag-records' | 'trash-records' | 'restore-records'

/** Changes several contacts alike in one step of undo, told by `code`; see changeRecords.ts. */
export function changeContacts(
  context: CommandContext,
  ids: readonly string[],
  code: ContactsCode,
  change: (contact: Contact) => Contact,
): Promise<void> {
  const label = (changed: readonly Contact[]): ChangeLabel => ({
    code,
    kind: 'contact',
    count: changed.length,
  })
  return changeRecords(context, 'contacts', ids, label, change)
}
