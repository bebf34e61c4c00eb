import type { Contact } from '../../src/model/contact.ts'
import { useEditing } from '../state/editing.ts'
import { ContactBar } from './ContactBar.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactHead } from './ContactHead.tsx'
import classes from './contact.module.css'
import { contactSections } from './contactSections.ts'
import { EditContact } from './EditContact.tsx'

/** One person, whole: read, and edited in place. The bar stays from one to the next; all else is made anew. */
export function ContactDetail({ contact }: { readonly contact: Contact }) {
  const editing = useEditing(({ id }) => id === contact.id)
  return (
    <>
      <ContactBar contact={contact} />
      <article key={contact.id} className={classes.doc} aria-labelledby="detail-title">
        {editing ? <EditContact contact={contact} /> : <ContactHead contact={contact} />}
        {!editing && <ContactFacts contact={contact} />}
        {contactSections.map(({ id, Section }) => (
          <Section key={id} contact={contact} />
        ))}
      </article>
    </>
  )
}
