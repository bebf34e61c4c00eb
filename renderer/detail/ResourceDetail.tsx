import type { Resource } from '../../src/model/resource.ts'
import { useEditing } from '../state/editing.ts'
import { DetailBar } from './DetailBar.tsx'
import classes from './detail.module.css'
import { EditFields } from './EditFields.tsx'
import { Facts } from './Facts.tsx'
import { Notices } from './Notices.tsx'
import { RawText } from './RawText.tsx'
import { ResourceNotes } from './ResourceNotes.tsx'
import { SpecialtiesLine } from './SpecialtiesLine.tsx'
import { TextSection } from './TextSection.tsx'

/** One resource, whole: read, and edited in place. */
export function ResourceDetail({ resource }: { readonly resource: Resource }) {
  const editing = useEditing(({ id }) => id === resource.id)
  return (
    <>
      <DetailBar resource={resource} />
      <article className={classes.doc} aria-labelledby="detail-title">
        {editing ? (
          <EditFields resource={resource} />
        ) : (
          <>
            <h1 id="detail-title" className={classes.title} dir="auto">
              {resource.title}
            </h1>
            <People resource={resource} />
          </>
        )}
        <SpecialtiesLine resource={resource} />
        <Notices resource={resource} />
        {!editing && <Facts resource={resource} />}
        <TextSection resource={resource} />
        <ResourceNotes resource={resource} />
        <RawText resource={resource} />
      </article>
    </>
  )
}

const shownPeople = 12

function People({ resource: { people, handle } }: { readonly resource: Resource }) {
  if (people.length === 0 && !handle) return null
  const names = people.slice(0, shownPeople).map(({ name }) => name)
  const more = people.length - names.length
  return (
    <p className={classes.people} dir="auto">
      {names.join(', ')}
      {more > 0 && ` and ${more} more`}
      {handle && (
        <span className={classes.handle}>
          {names.length > 0 && ' '}
          {handle.startsWith('@') ? handle : `@${handle}`}
        </span>
      )}
    </p>
  )
}
