import { Menu, UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
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
import { statusWords } from '../text/en.ts'
import { reasonWords } from '../text/reasons.ts'
import classes from './detail.module.css'
import { AddButton, SpecialtyEditor, TagEditor, useAskedFor } from './markEditors.tsx'

/** Specialties, tags and reading status: what the user says of a resource, changed in place. */
export function SpecialtiesLine({ resource }: { readonly resource: Resource }) {
  const perform = useDo()
  const { byId } = useSpecialties()
  const facets = useFacets()
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
        <SpecialtyEditor
          specialties={resource.specialties}
          onChange={(change) =>
            perform((context) => setSpecialties(context, [resource.id], change))
          }
          onDone={() => setSpecialising(false)}
        />
      )}
      {tagging && (
        <TagEditor
          tags={resource.tags}
          known={Object.keys(facets?.tags ?? {}).sort()}
          onChange={(change) => perform((context) => tagResources(context, [resource.id], change))}
          onDone={() => setTagging(false)}
        />
      )}
      {resource.specialties.length === 0 && !specialising && (
        <SuggestedSpecialty resource={resource} />
      )}
    </div>
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
