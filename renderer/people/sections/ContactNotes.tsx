import { editContact } from '../../../src/commands/editContact.ts'
import type { Contact } from '../../../src/model/contact.ts'
import { Notes } from '../../detail/Notes.tsx'
import { useDo } from '../../hooks/useDo.ts'
import { PrivateBadge } from '../PrivateBadge.tsx'

/** The user's notes on a contact; private, as every note is. */
export function ContactNotes({ contact: { id, notes, changedAt } }: { readonly contact: Contact }) {
  const perform = useDo()
  return (
    <Notes
      notes={notes}
      changedAt={changedAt}
      badge={notes && <PrivateBadge />}
      invitation="What to remember before the next conversation"
      onSave={(text) =>
        perform((context) => editContact(context, id, { notes: text }), {
          quiet: true,
          key: `notes ${id}`,
        })
      }
    />
  )
}
