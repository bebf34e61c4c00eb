import { Menu, MultiSelect, TagsInput, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { suggestSpecialties } from '../../src/capture/suggestSpecialties.ts'
import { setSpecialties } from '../../src/commands/setSpecialties.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { type Resource, readingStatuses } from '../../src/model/resource.ts'
import { Dot } from '../components/Dot.tsx'
import { StatusIcon } from '../components/StatusIcon.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useFocusRequests, useFocusTarget } from '../state/focusRequests.ts'
import { statusWords } from '../text/en.ts'
import { reasonWords } from '../text/reasons.ts'
import classes from './detail.module.css'

/** Specialties, tags and reading status: what the user says of a resource, changed in place. */
export function SpecialtiesLine({ resource }: { readonly resource: Resource }) {
  const perform = useDo()
  const { byId } = useSpecialties()
  const [tagging, setTagging] = useAskedFor('tags')
  const [specialising, setSpecialising] = useAskedFor('specialties')
  return (
    <div className={classes.marks}>
      {!specialising &&
        resource.specialties.map((id) => {
          const specialty = byId.get(id)
          return (
            <UnstyledButton
              key={id}
              className={classes.specialty}
              fz="sm"
              onClick={() => setSpecialising(true)}
            >
              <Dot hue={specialty?.hue ?? 'stone'} />
              {specialty?.name ?? id}
            </UnstyledButton>
          )
        })}
      {!specialising && resource.specialties.length === 0 && (
        <AddButton words="Specialty" onClick={() => setSpecialising(true)} />
      )}
      {!tagging &&
        resource.tags.map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
      {!tagging && <AddButton words="Tag" onClick={() => setTagging(true)} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton
            className={classes.status}
            aria-label={`Status: ${statusWords[resource.status]}`}
          >
            <StatusIcon status={resource.status} />
            {statusWords[resource.status]}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {readingStatuses.map((status) => (
            <Menu.Item
              key={status}
              leftSection={<StatusIcon status={status} />}
              onClick={() => perform((context) => setStatus(context, [resource.id], status))}
            >
              {statusWords[status]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {specialising && (
        <SpecialtyEditor resource={resource} onDone={() => setSpecialising(false)} />
      )}
      {tagging && <TagEditor resource={resource} onDone={() => setTagging(false)} />}
      {resource.specialties.length === 0 && !specialising && (
        <SuggestedSpecialty resource={resource} />
      )}
    </div>
  )
}

function AddButton({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <UnstyledButton className={classes.add} onClick={onClick}>
      <IconPlus size={14} stroke={1.75} aria-hidden="true" />
      {words}
    </UnstyledButton>
  )
}

/** Open when asked for by its key or its button. */
function useAskedFor(target: 'tags' | 'specialties'): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false)
  const asked = useFocusRequests(({ request }) => request?.target === target)
  // The request is gone once the field has taken the focus; the field stays.
  useEffect(() => {
    if (asked) setOpen(true)
  }, [asked])
  return [open || asked, setOpen]
}

interface EditorProps {
  readonly resource: Resource
  readonly onDone: () => void
}

function TagEditor({ resource, onDone }: EditorProps) {
  const perform = useDo()
  const facets = useFacets()
  const input = useRef<HTMLInputElement>(null)
  useFocusTarget('tags', input)
  return (
    <TagsInput
      ref={input}
      className={classes.editor ?? ''}
      aria-label="Tags"
      placeholder="Add a tag"
      autoFocus
      data={Object.keys(facets?.tags ?? {}).sort()}
      value={resource.tags}
      maxTags={200}
      onChange={(tags) =>
        perform((context) =>
          tagResources(context, [resource.id], {
            add: tags.filter((tag) => !resource.tags.includes(tag)),
            remove: resource.tags.filter((tag) => !tags.includes(tag)),
          }),
        )
      }
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}

function SpecialtyEditor({ resource, onDone }: EditorProps) {
  const perform = useDo()
  const { all } = useSpecialties()
  const input = useRef<HTMLInputElement>(null)
  useFocusTarget('specialties', input)
  return (
    <MultiSelect
      ref={input}
      className={classes.editor ?? ''}
      size="xs"
      aria-label="Specialties"
      placeholder="Add a specialty"
      autoFocus
      searchable
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={resource.specialties}
      onChange={(ids) =>
        perform((context) =>
          setSpecialties(context, [resource.id], {
            add: ids.filter((id) => !resource.specialties.includes(id)),
            remove: resource.specialties.filter((id) => !ids.includes(id)),
          }),
        )
      }
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}

function SuggestedSpecialty({ resource }: { readonly resource: Resource }) {
  const perform = useDo()
  const { all, byId } = useSpecialties()
  const [first] = useMemo(() => suggestSpecialties(resource, all), [resource, all])
  const specialty = first && byId.get(first.id)
  if (!first || !specialty) return null
  return (
    <span className={classes.suggested}>
      Perhaps{' '}
      <UnstyledButton
        className={classes.link}
        onClick={() =>
          perform((context) =>
            setSpecialties(context, [resource.id], { add: [first.id], remove: [] }),
          )
        }
      >
        {specialty.name}
      </UnstyledButton>
      , {reasonWords(first.reasons)}
    </span>
  )
}
