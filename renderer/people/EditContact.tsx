import { Button, MultiSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { editContact } from '../../src/commands/editContact.ts'
import { setContactRoles } from '../../src/commands/setContactRoles.ts'
import { type Contact, contactRoles } from '../../src/model/contact.ts'
import { LongTextarea } from '../components/LongTextarea.tsx'
import detail from '../detail/detail.module.css'
import { useAutosave } from '../hooks/useAutosave.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useToday } from '../hooks/useToday.ts'
import { useEditing } from '../state/editing.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { fullDate } from '../text/dates.ts'
import { modKey } from '../text/keys.ts'
import { roleWords } from '../text/people.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { ContactPicker } from './ContactPicker.tsx'
import { type ContactTexts, contactChange, contactTexts } from './contactTexts.ts'
import { PositionFields } from './PositionFields.tsx'

/** All fields of a contact, open for editing; each is saved a moment after typing, and kept by every later import. */
export function EditContact({ contact: saved }: { readonly contact: Contact }) {
  const contact = useWithHeld(saved)
  const edit = useEdit()
  const today = useToday()
  const end = useEditing((state) => state.end)
  const [texts, setTexts] = useState(() => contactTexts(contact))
  const name = useRef<HTMLInputElement>(null)
  const latest = useRef(contact)
  latest.current = contact
  useFocusTarget('title', name)
  const { changed, flush } = useAutosave<ContactTexts>(async (next) => {
    const { patch } = contactChange(latest.current, next, today)
    if (Object.keys(patch).length === 0) return
    await edit(editContact, contact.id, patch, { quiet: true })
  })
  // Leaving the form by choosing another person ends editing as well.
  useEffect(() => {
    return end
  }, [end])
  const { problems } = contactChange(contact, texts, today)
  const set = <Field extends keyof ContactTexts>(field: Field, value: ContactTexts[Field]) => {
    const next = { ...texts, [field]: value }
    setTexts(next)
    changed(next)
  }
  const done = async () => {
    await flush()
    end()
    askFocus('list')
  }
  type Line = Exclude<keyof ContactTexts, 'positions'>
  const line = (field: Line, label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={texts[field]}
      error={problems[field]}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  )
  const lines = (field: Line, label: string, placeholder = '') => (
    <LongTextarea
      label={label}
      placeholder={placeholder}
      minRows={1}
      maxRows={6}
      spellCheck={false}
      value={texts[field]}
      error={problems[field]}
      onText={(written) => set(field, written)}
    />
  )
  return (
    <form
      className={detail.fields}
      aria-label="Edit this contact"
      onSubmit={(event) => {
        event.preventDefault()
        void done()
      }}
      onKeyDown={(event) => {
        const leaves =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!leaves || event.defaultPrevented) return
        event.preventDefault()
        void done()
      }}
    >
      <TextInput
        ref={name}
        id="detail-title"
        label="Name"
        autoFocus
        value={texts.name}
        error={problems.name}
        onChange={(event) => set('name', event.currentTarget.value)}
      />
      {line('credentials', 'Degrees', 'MD, PhD')}
      <RoleField contact={contact} />
      {line('given', 'Given name')}
      {line('family', 'Family name')}
      {line('nickname', 'Called')}
      {line('pronouns', 'Pronouns', 'she/her')}
      <PositionFields
        positions={texts.positions}
        problem={problems.positions}
        onChange={(positions) => set('positions', positions)}
      />
      {lines('emails', 'Emails, one per line')}
      {lines('phones', 'Phones, one per line', '+1 520 555 0134')}
      {lines('profiles', 'Profiles, one link a line', 'https://www.linkedin.com/in/…')}
      {lines('addresses', 'Postal addresses, one per line')}
      {line('metWhere', 'Met', 'Desert Neuro 2026, on the wards')}
      {line('metWhen', 'When', `${fullDate('2026-03-14')}, Mar 2026, 2026`)}
      <ContactPicker
        label="Met through"
        most={1}
        ids={texts.metThroughId ? [texts.metThroughId] : []}
        placeholder="Who introduced you"
        onChange={(ids) => set('metThroughId', ids.find((id) => id !== contact.id) ?? '')}
      />
      <RecordNotSaved id={contact.id} />
      <div className={detail.buttons}>
        <span className={detail.quiet}>Saved as you type</span>
        <Button type="submit" variant="filled" rightSection={<kbd>{modKey('Enter')}</kbd>}>
          Done
        </Button>
      </div>
    </form>
  )
}

/** What somebody is to the user: guessed from positions at first, and the user's own from then on. */
function RoleField({ contact }: { readonly contact: Contact }) {
  const perform = useDo()
  return (
    <MultiSelect
      label="Roles"
      data={contactRoles.map((role) => ({ value: role, label: roleWords[role] }))}
      value={contact.roles}
      onChange={(next) =>
        void perform((context) =>
          setContactRoles(context, [contact.id], {
            add: contactRoles.filter(
              (role) => next.includes(role) && !contact.roles.includes(role),
            ),
            remove: contact.roles.filter((role) => !next.includes(role)),
          }),
        )
      }
    />
  )
}
