import { Button, TagsInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { setContactRoles } from '../../src/commands/setContactRoles.ts'
import { setContactSpecialties } from '../../src/commands/setContactSpecialties.ts'
import { tagContacts } from '../../src/commands/tagContacts.ts'
import { type ContactRole, contactRoles } from '../../src/model/contact.ts'
import { presentPosition } from '../../src/model/contactRow.ts'
import { Dot } from '../components/Dot.tsx'
import detail from '../detail/detail.module.css'
import { ChoiceEditor, SpecialtyEditor, useAskedFor } from '../detail/markEditors.tsx'
import { tally } from '../detail/tally.ts'
import { useContacts } from '../hooks/useContact.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePeopleFacets } from '../hooks/usePeopleFacets.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { count } from '../text/en.ts'
import { people, roleWords } from '../text/people.ts'
import classes from './contact.module.css'

const shownInstitutions = 5

/** What the chosen people share, and roles, specialties and tags for all of them at once. */
export function PeopleBulkDetail() {
  const chosen = useSelection((state) => state.chosen)
  const contacts = useContacts(chosen)
  const { byId } = useSpecialties()
  const total = chosen.size
  const tags = tally(contacts.flatMap((contact) => contact.tags))
  const institutions = tally(
    contacts.flatMap(({ positions }) => presentPosition(positions)?.institution ?? []),
  )
  const words = (values: readonly (readonly [string, number])[]) =>
    values.map(([value, times]) => `${value} ${count(times)}`).join(' · ') || 'none'
  return (
    <>
      <div className={detail.bar}>
        <span className={detail.origin}>{people(total)} selected</span>
      </div>
      <div className={classes.doc}>
        <h1 id="detail-title" className={classes.name}>
          {people(total)}
        </h1>
        <dl className={detail.facts}>
          <dt>Roles</dt>
          <dd>
            {words(
              tally(contacts.flatMap(({ roles }) => roles)).map(([role, times]) => [
                roleWords[role as ContactRole],
                times,
              ]),
            )}
          </dd>
          <dt>Specialties</dt>
          <dd>
            {tally(contacts.flatMap(({ specialties }) => specialties)).map(([id, times]) => (
              <span key={id} className={detail.specialty} style={{ marginInlineEnd: 12 }}>
                <Dot hue={byId.get(id)?.hue ?? 'stone'} />
                {byId.get(id)?.name ?? id} <span className={detail.quiet}>{count(times)}</span>
              </span>
            ))}
          </dd>
          <dt>Works at</dt>
          <dd>{words(institutions.slice(0, shownInstitutions))}</dd>
          <dt>Tags in all</dt>
          <dd>{tagsWords(tags.filter(([, times]) => times === total))}</dd>
          <dt>Tags in some</dt>
          <dd>{tagsWords(tags.filter(([, times]) => times < total))}</dd>
        </dl>
        <Editors total={total} />
      </div>
    </>
  )
}

function tagsWords(tags: readonly (readonly [string, number])[]): string {
  return tags.map(([tag]) => `#${tag}`).join(' ') || 'none'
}

function Editors({ total }: { readonly total: number }) {
  const perform = useDo()
  const facets = usePeopleFacets()
  const input = useRef<HTMLInputElement>(null)
  const [tags, setTags] = useState<string[]>([])
  const [choosingRoles, setChoosingRoles] = useAskedFor('roles')
  const [specialising, setSpecialising] = useAskedFor('specialties')
  useFocusTarget('tags', input)
  const add = async () => {
    if (tags.length === 0) return
    await perform((context) => tagContacts(context, selectedIds(), { add: tags, remove: [] }))
    setTags([])
    askFocus('list')
  }
  return (
    <section className={classes.section} aria-label="Change all">
      <div className={classes.sectionHead}>
        <h2>Add tags to all {count(total)}</h2>
      </div>
      <TagsInput
        ref={input}
        aria-label={`Tags to add to all ${total}`}
        placeholder="Add a tag"
        data={Object.keys(facets?.tags ?? {}).sort()}
        value={tags}
        onChange={setTags}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
        }}
        maw={420}
        mb={10}
      />
      <Button variant="filled" disabled={tags.length === 0} onClick={() => void add()}>
        {tags.length === 1 ? 'Add 1 tag' : `Add ${tags.length} tags`}
      </Button>
      {choosingRoles && (
        <ChoiceEditor<ContactRole>
          label={`Roles to add to all ${total}`}
          placeholder="Add a role to all"
          target="roles"
          data={contactRoles.map((value) => ({ value, label: roleWords[value] }))}
          values={[]}
          onChange={(change) =>
            perform((context) => setContactRoles(context, selectedIds(), change))
          }
          onDone={() => setChoosingRoles(false)}
        />
      )}
      {specialising && (
        <SpecialtyEditor
          specialties={[]}
          onChange={(change) =>
            perform((context) => setContactSpecialties(context, selectedIds(), change))
          }
          onDone={() => setSpecialising(false)}
        />
      )}
    </section>
  )
}
