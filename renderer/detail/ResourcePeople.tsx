import { Menu, UnstyledButton } from '@mantine/core'
import { IconLink, IconUserPlus } from '@tabler/icons-react'
import { addAuthor } from '../../src/commands/addAuthor.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useDo } from '../hooks/useDo.ts'
import { useResourcePeople } from '../hooks/useResourcePeople.ts'
import { showContact } from '../state/showContact.ts'
import classes from './detail.module.css'

const shownPeople = 12

/** Who a resource is by; those among the user's people are links, and those who seem to be are offered as one. */
export function ResourcePeople({ resource }: { readonly resource: Resource }) {
  const perform = useDo()
  const { id, people, handle } = resource
  const known = useResourcePeople(resource)
  if (people.length === 0 && !handle && !known?.linked.length) return null
  const shown = people.slice(0, shownPeople)
  const linked = new Map(known?.linked.map(({ contact, place }) => [place, contact]))
  const unplaced = known?.linked.filter(({ place }) => place < 0 || place >= shownPeople) ?? []
  const more = people.length - shown.length
  const matchesAt = (at: number) =>
    [...(known?.perhaps ?? []), ...(known?.alike ?? [])].flatMap(({ contact, place }) =>
      place === at ? [contact] : [],
    )
  return (
    <>
      <p className={classes.people} dir="auto">
        {shown.map(({ name, role }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two authors may bear one name
          <span key={at}>
            {at > 0 && ', '}
            {linked.has(at) || role === 'group' ? (
              <Name name={name} contact={linked.get(at)} />
            ) : (
              <AuthorMenu resourceId={id} place={at} name={name} matches={matchesAt(at)} />
            )}
          </span>
        ))}
        {more > 0 && ` and ${more} more`}
        {handle && (
          <span className={classes.handle}>
            {shown.length > 0 && ' '}
            {handle.startsWith('@') ? handle : `@${handle}`}
          </span>
        )}
        {unplaced.map(({ contact }, at) => (
          <span key={contact.id}>
            {at > 0 || shown.length > 0 || handle ? ' · ' : ''}
            <Name name={contact.name} contact={contact} />
          </span>
        ))}
      </p>
      {known?.perhaps.map(({ contact }) => (
        <p key={contact.id} className={classes.suggested}>
          Perhaps{' '}
          <UnstyledButton className={classes.link} onClick={() => showContact(contact.id)}>
            {contact.name}
          </UnstyledButton>{' '}
          of your people.{' '}
          <UnstyledButton
            className={classes.link}
            onClick={() => void perform(linkAsAuthor(contact.id, id))}
          >
            Link as author
          </UnstyledButton>
        </p>
      ))}
    </>
  )
}

function linkAsAuthor(contactId: string, resourceId: string) {
  return (context: CommandContext) =>
    linkRecords(context, [
      {
        from: { table: 'contacts', id: contactId },
        kind: 'author-of',
        to: { table: 'resources', id: resourceId },
      },
    ])
}

interface AuthorMenuProps {
  readonly resourceId: string
  /** Which of its people, from 0. */
  readonly place: number
  readonly name: string
  /** Contacts who may be this author. */
  readonly matches: readonly Contact[]
}

/** An author who is no contact yet: added in one step, or linked to somebody of that name who is there. */
function AuthorMenu({ resourceId, place, name, matches }: AuthorMenuProps) {
  const perform = useDo()
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.author} title={`Add or link ${name}`}>
          {name}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {matches.map((contact) => (
          <Menu.Item
            key={contact.id}
            leftSection={<IconLink size={14} stroke={1.75} />}
            onClick={() => void perform(linkAsAuthor(contact.id, resourceId))}
          >
            Link to {contact.name} of your people
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconUserPlus size={14} stroke={1.75} />}
          onClick={() => void perform((context) => addAuthor(context, { resourceId, place }))}
        >
          {matches.length > 0 ? 'Add as another person' : 'Add to your people'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

interface NameProps {
  readonly name: string
  readonly contact: Contact | undefined
}

function Name({ name, contact }: NameProps) {
  if (!contact) return name
  return (
    <UnstyledButton
      className={classes.link}
      title={`Open ${contact.name}`}
      onClick={() => showContact(contact.id)}
    >
      {name}
    </UnstyledButton>
  )
}
