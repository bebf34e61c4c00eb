import { UnstyledButton } from '@mantine/core'
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
  return (
    <>
      <p className={classes.people} dir="auto">
        {shown.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two authors may bear one name
          <span key={at}>
            {at > 0 && ', '}
            <Name name={name} contact={linked.get(at)} />
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
      {known?.perhaps.map((contact) => (
        <p key={contact.id} className={classes.suggested}>
          Perhaps{' '}
          <UnstyledButton className={classes.link} onClick={() => showContact(contact.id)}>
            {contact.name}
          </UnstyledButton>{' '}
          of your people.{' '}
          <UnstyledButton
            className={classes.link}
            onClick={() =>
              perform((context) =>
                linkRecords(context, [
                  {
                    from: { table: 'contacts', id: contact.id },
                    kind: 'author-of',
                    to: { table: 'resources', id },
                  },
                ]),
              )
            }
          >
            Link as author
          </UnstyledButton>
        </p>
      ))}
    </>
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
