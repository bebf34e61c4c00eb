import { Button, FocusTrap, MultiSelect, TextInput, UnstyledButton } from '@mantine/core'
import { IconUserExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import { addContacts } from '../../src/commands/addContacts.ts'
import { readContactLine } from '../../src/formats/readContactLine.ts'
import {
  type Contact,
  type ContactDraft,
  type ContactRole,
  contactRoles,
} from '../../src/model/contact.ts'
import { rolesOfPositions } from '../../src/model/rolesOfPositions.ts'
import popover from '../capture/CapturePopover.module.css'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useKnownContact } from '../hooks/useKnownContact.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { useToday } from '../hooks/useToday.ts'
import { showContact } from '../state/showContact.ts'
import { modKey } from '../text/keys.ts'
import { nameWithCredentials, profileWords, roleWords } from '../text/people.ts'
import { profileFromAddress } from './profileFromAddress.ts'

interface NewContactPopoverProps {
  readonly text: string
  readonly met?: string | undefined
  readonly onAdded?: ((id: string) => void) | undefined
  readonly onClose: () => void
}

/** Takes a line, a signature or the link of a profile, shows at once who it is, and adds them. Nothing is looked up. */
export function NewContactPopover({
  text: given,
  met: givenMet = '',
  onAdded = showContact,
  onClose,
}: NewContactPopoverProps) {
  const perform = useDo()
  const today = useToday()
  const specialtyChoices = useSpecialtyChoices()
  const [line, setLine] = useState(given)
  const [chosenRoles, setChosenRoles] = useState<readonly ContactRole[] | null>(null)
  const [specialties, setSpecialties] = useState<string[]>([])
  const [where, setWhere] = useState(givenMet)
  const read = readContactLine(line, profileFromAddress)
  // Guessed from the position, as in an import, until they are chosen.
  const roles = chosenRoles ?? rolesOfPositions(read?.positions ?? [])
  const known = useKnownContact(read)
  const save = async () => {
    if (!read) return
    onClose()
    const met = where.trim()
      ? { met: { where: where.trim(), when: { value: today, precision: 'day' } as const } }
      : {}
    const draft: ContactDraft = { ...read, roles: [...roles], specialties, ...met }
    await perform(async (context) => {
      const [id] = await addContacts(context, [draft])
      if (id) onAdded(id)
    })
  }
  const inside = { withinPortal: false }
  return (
    <>
      <div className={popover.backdrop} onPointerDown={onClose} aria-hidden="true" />
      <FocusTrap active>
        <section
          role="dialog"
          aria-modal="true"
          aria-label="New contact"
          className={popover.popover}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              void save()
            }
          }}
        >
          <div className={popover.top}>
            <div className={popover.head}>
              <h2>New contact</h2>
            </div>
            <LongTextarea
              autoFocus
              data-autofocus
              aria-label="Name, degrees, title, institution, address"
              placeholder="Name, MD, title, institution, email; or the link of a profile"
              minRows={1}
              maxRows={6}
              spellCheck={false}
              value={line}
              onText={setLine}
            />
            {read && <Understood draft={read} />}
          </div>
          {read && (
            <div className={popover.choices}>
              <label htmlFor="new-contact-roles">Roles</label>
              <MultiSelect
                id="new-contact-roles"
                size="xs"
                searchable
                comboboxProps={inside}
                placeholder={roles.length === 0 ? 'Mentor, letter writer…' : undefined}
                data={contactRoles.map((value) => ({ value, label: roleWords[value] }))}
                value={[...roles]}
                onChange={(chosen) =>
                  setChosenRoles(contactRoles.filter((role) => chosen.includes(role)))
                }
              />
              <label htmlFor="new-contact-specialties">Specialty</label>
              <MultiSelect
                id="new-contact-specialties"
                size="xs"
                searchable
                comboboxProps={inside}
                {...specialtyChoices}
                value={specialties}
                onChange={setSpecialties}
              />
              <label htmlFor="new-contact-where">Met</label>
              <TextInput
                id="new-contact-where"
                placeholder="Desert Neuro 2026, on the wards"
                value={where}
                onChange={(event) => setWhere(event.currentTarget.value)}
              />
            </div>
          )}
          {known && (
            <Known
              contact={known}
              onOpen={() => {
                onClose()
                onAdded(known.id)
              }}
            />
          )}
          <footer className={popover.foot}>
            <span className={popover.status}>Nothing is looked up</span>
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button
              variant="filled"
              disabled={!read}
              rightSection={<kbd>{modKey('Enter')}</kbd>}
              onClick={() => void save()}
            >
              Add
            </Button>
          </footer>
        </section>
      </FocusTrap>
    </>
  )
}
/** What was understood of the line, as facts. */
function Understood({ draft }: { readonly draft: ContactDraft }) {
  const [position] = draft.positions
  const facts: [string, string][] = [
    ['Name', nameWithCredentials(draft)],
    ['Works at', [position?.title, position?.institution].filter(Boolean).join(', ')],
    ['Email', draft.emails.map(({ address }) => address).join(', ')],
    ['Phone', draft.phones.map(({ raw }) => raw).join(', ')],
    [
      'Profile',
      draft.profiles
        .map(({ platform, handle, url }) => `${profileWords[platform]}: ${handle ?? url}`)
        .join(', '),
    ],
  ]
  return (
    <dl className={popover.understood}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>
                <span className="cut">{value}</span>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

interface KnownProps {
  readonly contact: Contact
  readonly onOpen: () => void
}

function Known({ contact, onOpen }: KnownProps) {
  return (
    <div className={popover.already}>
      <IconUserExclamation size={16} stroke={1.75} aria-hidden="true" />
      <p>
        Perhaps already among your people: <b>{contact.name}</b>
        {contact.deletedAt ? ', in the trash' : ''}
      </p>
      <UnstyledButton className={popover.open} onClick={onOpen}>
        Open
      </UnstyledButton>
    </div>
  )
}
