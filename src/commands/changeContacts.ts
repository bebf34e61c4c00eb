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

/** A contact with an optional field set, or without it where the value is undefined; the same contact where it has it. */
export function withField<Field extends keyof Contact>(
  contact: Contact,
  field: Field,
  value: Contact[Field] | undefined,
): Contact {
  if (JSON.stringify(contact[field]) === JSON.stringify(value)) return contact
  const { [field]: _former, ...others } = contact
  return (value === undefined ? others : { ...others, [field]: value }) as Contact
}
