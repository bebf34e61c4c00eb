import { ActionIcon, Button, MultiSelect, Select, TagsInput } from '@mantine/core'
import { IconExternalLink, IconTrash, IconWalk, IconX } from '@tabler/icons-react'
import {
  editCommunity,
  tagCommunities,
  trashCommunities,
  visitCommunity,
} from '../../src/commands/changeCommunities.ts'
import { unlinkRecords } from '../../src/commands/unlinkRecords.ts'
import { type Community, communityKinds } from '../../src/model/community.ts'
import { profilePlatforms } from '../../src/model/contact.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { desktop } from '../desktop.ts'
import { useMembers } from '../hooks/useCommunities.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { useToday } from '../hooks/useToday.ts'
import { tellFailure } from '../state/failures.ts'
import { usePlaces } from '../state/places.ts'
import { showContact } from '../state/showContact.ts'
import {
  communityKindWords,
  communityText,
  profilePlatformWords,
  visitWords,
} from '../text/communities.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { AddMember } from './AddMember.tsx'
import classes from './Communities.module.css'

type Change = (patch: Parameters<typeof editCommunity>[2]) => Promise<void>

/** One community: where it is, what for, by which rules, who is there, and when one was there last. */
export function CommunityDetail({ community: saved }: { readonly community: Community }) {
  const community = useWithHeld(saved)
  const perform = useDo()
  const edit = useEdit()
  const today = useToday()
  const { id, url, visits } = community
  const change: Change = (patch) => edit(editCommunity, id, patch, { quiet: true })
  const remove = async () => {
    usePlaces.getState().replace({ area: 'communities', id: null })
    await perform((context) => trashCommunities(context, [id]))
  }
  return (
    <>
      <div className={classes.bar}>
        <span className={`${classes.faint} cut`} style={{ flex: 1 }}>
          {visitWords(visits, today)}
        </span>
        <Button
          variant="subtle"
          leftSection={<IconWalk size={16} stroke={1.75} />}
          rightSection={<kbd>V</kbd>}
          onClick={() => void perform((context) => visitCommunity(context, id, today))}
        >
          {communityText.visit}
        </Button>
        {url && (
          <Button
            variant="subtle"
            leftSection={<IconExternalLink size={16} stroke={1.75} />}
            onClick={() => void desktop.openExternal(url).catch(tellFailure)}
          >
            {communityText.open}
          </Button>
        )}
        <ActionIcon aria-label={communityText.trash} onClick={() => void remove()}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={classes.doc}>
        <h2 className={classes.title}>{community.name}</h2>
        <RecordNotSaved id={id} />
        <Fields community={community} change={change} />
        <Members communityId={id} />
        <Visits community={community} />
      </div>
    </>
  )
}

function Fields({ community, change }: { readonly community: Community; readonly change: Change }) {
  const perform = useDo()
  const specialtyChoices = useSpecialtyChoices()
  const { id, tags } = community
  return (
    <div className={classes.fields}>
      <AutosaveField
        className={classes.wide}
        label={communityText.name}
        value={community.name}
        onSave={async (name) => {
          if (name.trim()) await change({ name: name.trim() })
        }}
      />
      <Select
        label={communityText.kind}
        allowDeselect={false}
        data={communityKinds.map((value) => ({ value, label: communityKindWords[value] }))}
        value={community.kind}
        onChange={(value) => {
          const kind = communityKinds.find((one) => one === value)
          if (kind) void change({ kind })
        }}
      />
      <Select
        label={communityText.platform}
        clearable
        searchable
        data={profilePlatforms.map((value) => ({ value, label: profilePlatformWords[value] }))}
        value={community.platform ?? null}
        onChange={(value) =>
          void change({ platform: profilePlatforms.find((one) => one === value) })
        }
      />
      <AutosaveField
        label={communityText.hashtag}
        value={community.hashtag ?? ''}
        onSave={(hashtag) => change({ hashtag: hashtag.trim().replace(/^#/, '') || undefined })}
      />
      <AutosaveField
        className={classes.wide}
        label={communityText.url}
        value={community.url ?? ''}
        onSave={(url) => change({ url: url.trim() || undefined })}
      />
      <AutosaveField
        className={classes.wide}
        label={communityText.purpose}
        rows={2}
        value={community.purpose}
        onSave={(purpose) => change({ purpose })}
      />
      <AutosaveField
        className={classes.wide}
        label={communityText.rules}
        rows={2}
        value={community.rules}
        onSave={(rules) => change({ rules })}
      />
      <AutosaveField
        className={classes.wide}
        label={communityText.notes}
        rows={2}
        value={community.notes}
        onSave={(notes) => change({ notes })}
      />
      <div className={classes.wide}>
        <TagsInput
          label={communityText.tags}
          value={tags}
          onChange={(next) =>
            void perform((context) =>
              tagCommunities(context, [id], {
                add: next.filter((tag) => !tags.includes(tag)),
                remove: tags.filter((tag) => !next.includes(tag)),
              }),
            )
          }
        />
      </div>
      <div className={classes.wide}>
        <MultiSelect
          size="xs"
          label={communityText.specialties}
          searchable
          {...specialtyChoices}
          value={community.specialties}
          onChange={(specialties) => void change({ specialties })}
        />
      </div>
    </div>
  )
}

function Members({ communityId }: { readonly communityId: string }) {
  const members = useMembers(communityId)
  const perform = useDo()
  if (!members) return null
  return (
    <section className={classes.section} aria-label={communityText.people}>
      <h2>
        {communityText.people} <span className="num">{count(members.length)}</span>
      </h2>
      {members.length === 0 && <p className={classes.faint}>{communityText.noPeople}</p>}
      <ul>
        {members.map(({ linkId, contact }) => (
          <li key={linkId} className={classes.member}>
            <Button variant="subtle" onClick={() => showContact(contact.id)}>
              {contact.name}
            </Button>
            <ActionIcon
              size={24}
              aria-label={`Unlink ${contact.name}`}
              onClick={() => void perform((context) => unlinkRecords(context, [linkId]))}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <AddMember communityId={communityId} />
    </section>
  )
}

const shownVisits = 12

function Visits({ community: { visits } }: { readonly community: Community }) {
  const today = useToday()
  if (visits.length === 0) return null
  const newest = visits.slice(-shownVisits).reverse()
  return (
    <section className={classes.section} aria-label={communityText.visits}>
      <h2>
        {communityText.visits} <span className="num">{count(visits.length)}</span>
      </h2>
      <p className={`${classes.faint} num`}>
        {newest.map((day) => dayWords(day, today)).join(' · ')}
      </p>
    </section>
  )
}
