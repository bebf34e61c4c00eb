import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { setContactRoles } from '../../src/commands/setContactRoles.ts'
import { setContactSpecialties } from '../../src/commands/setContactSpecialties.ts'
import { tagContacts } from '../../src/commands/tagContacts.ts'
import { type Contact, contactRoles, type Position, type Profile } from '../../src/model/contact.ts'
import { presentPosition } from '../../src/model/contactRow.ts'
import { Dot } from '../components/Dot.tsx'
import { PlatformIcon } from '../components/PlatformIcon.tsx'
import { desktop } from '../desktop.ts'
import {
  AddButton,
  ChoiceEditor,
  SpecialtyEditor,
  TagEditor,
  useAskedFor,
} from '../detail/markEditors.tsx'
import { useContactPhoto } from '../hooks/useContactPhoto.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePeopleFacets } from '../hooks/usePeopleFacets.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { tellFailure } from '../state/failures.ts'
import { nameWithCredentials, profileWords, rolesWords, roleWords } from '../text/people.ts'
import classes from './contact.module.css'
import { profileAddress } from './profileAddress.ts'

/** Who it is: name, what they are to the user, where they work, how they are reached. */
export function ContactHead({ contact }: { readonly contact: Contact }) {
  const perform = useDo()
  const [choosingRoles, setChoosingRoles] = useAskedFor('roles')
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        <h1 id="detail-title" className={classes.name} dir="auto">
          {nameWithCredentials(contact)}
          {contact.pronouns && <span className={classes.pronouns}> {contact.pronouns}</span>}
        </h1>
        {choosingRoles ? (
          <ChoiceEditor
            label="Roles"
            placeholder="Add a role"
            target="roles"
            data={contactRoles.map((value) => ({ value, label: roleWords[value] }))}
            values={contact.roles}
            onChange={(change) =>
              perform((context) => setContactRoles(context, [contact.id], change))
            }
            onDone={() => setChoosingRoles(false)}
          />
        ) : (
          <p className={classes.position} dir="auto">
            <UnstyledButton
              className={classes.roles}
              title="Set roles"
              onClick={() => setChoosingRoles(true)}
            >
              {rolesWords(contact.roles)}
            </UnstyledButton>
            <PositionWords contact={contact} />
          </p>
        )}
        <Marks contact={contact} />
      </div>
      {contact.photoId && <Photo id={contact.photoId} name={contact.name} />}
    </header>
  )
}

function PositionWords({ contact: { positions } }: { readonly contact: Contact }) {
  const present = presentPosition(positions)
  const words = present ? positionWords(present) : ''
  const others = positions.filter((position) => position !== present).map(positionWords)
  if (!words) return null
  return (
    <>
      {' · '}
      {words}
      {others.length > 0 && (
        <Tooltip label={others.join(' · ')}>
          <span className={classes.quiet}> and {others.length} more</span>
        </Tooltip>
      )}
    </>
  )
}

function positionWords({ title, department, institution }: Position): string {
  return [title ?? department, institution].filter(Boolean).join(', ')
}

/** Specialties, addresses, profiles and tags, changed or opened in place. */
function Marks({ contact }: { readonly contact: Contact }) {
  const perform = useDo()
  const { byId } = useSpecialties()
  const facets = usePeopleFacets()
  const [tagging, setTagging] = useAskedFor('tags')
  const [specialising, setSpecialising] = useAskedFor('specialties')
  return (
    <div className={classes.marks}>
      {!specialising &&
        contact.specialties.map((id) => (
          <UnstyledButton
            key={id}
            className={classes.mark}
            title="Set specialties"
            onClick={() => setSpecialising(true)}
          >
            <Dot hue={byId.get(id)?.hue ?? 'stone'} />
            {byId.get(id)?.name ?? id}
          </UnstyledButton>
        ))}
      {contact.emails.map(({ address, label }) => (
        <Reach key={address} title={label} address={`mailto:${address}`} words={address}>
          <IconMail size={14} stroke={1.75} aria-hidden="true" />
        </Reach>
      ))}
      {contact.phones.map(({ raw, label }) => (
        <span key={raw} className={classes.mark} title={label}>
          <IconPhone size={14} stroke={1.75} aria-hidden="true" />
          {raw}
        </span>
      ))}
      {contact.profiles.map((profile) => (
        <Reach
          key={`${profile.platform} ${profile.handle ?? profile.url}`}
          title={profileWords[profile.platform]}
          address={profileAddress(profile)}
          words={shortProfile(profile)}
        >
          <PlatformIcon platform={profile.platform} />
        </Reach>
      ))}
      {!tagging &&
        contact.tags.map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
      {!specialising && contact.specialties.length === 0 && (
        <AddButton words="Specialty" onClick={() => setSpecialising(true)} />
      )}
      {!tagging && <AddButton words="Tag" onClick={() => setTagging(true)} />}
      {specialising && (
        <SpecialtyEditor
          specialties={contact.specialties}
          onChange={(change) =>
            perform((context) => setContactSpecialties(context, [contact.id], change))
          }
          onDone={() => setSpecialising(false)}
        />
      )}
      {tagging && (
        <TagEditor
          tags={contact.tags}
          known={Object.keys(facets?.tags ?? {}).sort()}
          onChange={(change) => perform((context) => tagContacts(context, [contact.id], change))}
          onDone={() => setTagging(false)}
        />
      )}
    </div>
  )
}

interface ReachProps {
  readonly address: string | undefined
  readonly words: string
  readonly title: string | undefined
  readonly children: React.ReactNode
}

/** A way to reach someone: opened outside the program where it has an address. */
function Reach({ address, words, title, children }: ReachProps) {
  if (!address) {
    return (
      <span className={classes.mark} title={title}>
        {children}
        {words}
      </span>
    )
  }
  return (
    <UnstyledButton
      className={classes.mark}
      title={title ? `${title}: ${address}` : address}
      onClick={() => void desktop.openExternal(address).catch(tellFailure)}
    >
      {children}
      {words}
    </UnstyledButton>
  )
}

/** `in/miriam-okonkwo` on LinkedIn, `@handle` elsewhere, an address without its scheme. */
function shortProfile({ platform, handle, url = '' }: Profile): string {
  if (handle && platform === 'linkedin') return `in/${handle}`
  if (handle) return platform === 'orcid' ? handle : `@${handle.replace(/^@/, '')}`
  const short = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return short.length > 40 ? `${short.slice(0, 39)}…` : short
}

function Photo({ id, name }: { readonly id: string; readonly name: string }) {
  const photo = useContactPhoto(id)
  if (!photo) return null
  return (
    <img
      className={classes.photo}
      src={`data:${photo.mediaType};base64,${photo.base64}`}
      alt={`Portrait of ${name}`}
    />
  )
}
