import { editContact } from '../../../src/commands/editContact.ts'
import type { Contact } from '../../../src/model/contact.ts'
import { Notes } from '../../detail/Notes.tsx'
import { useEdit } from '../../hooks/useEdit.ts'
import { PrivateBadge } from '../PrivateBadge.tsx'

/** The user's notes on a contact; private, as every note is. */
export function ContactNotes({ contact: { id, notes, changedAt } }: { readonly contact: Contact }) {
  const edit = useEdit()
  return (
    <Notes
      id={id}
      notes={notes}
      changedAt={changedAt}
      badge={notes && <PrivateBadge />}
      invitation="What to remember before the next conversation"
      onSave={(text) => edit(editContact, id, { notes: text }, { quiet: true })}
    />
  )
}
