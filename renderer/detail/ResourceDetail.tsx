import type { Resource } from '../../src/model/resource.ts'
import { ClaimsOfResource } from '../evidence/ClaimsSection.tsx'
import { useEditing } from '../state/editing.ts'
import { DetailBar } from './DetailBar.tsx'
import classes from './detail.module.css'
import { EditFields } from './EditFields.tsx'
import { Facts } from './Facts.tsx'
import { NamedInSection } from './NamedInSection.tsx'
import { Notices } from './Notices.tsx'
import { RawText } from './RawText.tsx'
import { ResourceNotes } from './ResourceNotes.tsx'
import { ResourcePeople } from './ResourcePeople.tsx'
import { SpecialtiesLine } from './SpecialtiesLine.tsx'
import { TextSection } from './TextSection.tsx'

/** One resource, whole: read, and edited in place. The bar stays from one to the next; all else is made anew. */
export function ResourceDetail({ resource }: { readonly resource: Resource }) {
  const editing = useEditing(({ id }) => id === resource.id)
  return (
    <>
      <DetailBar resource={resource} />
      <article key={resource.id} className={classes.doc} aria-labelledby="detail-title">
        {editing ? (
          <EditFields resource={resource} />
        ) : (
          <>
            <h1 id="detail-title" className={classes.title} dir="auto">
              {resource.title}
            </h1>
            <ResourcePeople resource={resource} />
          </>
        )}
        <SpecialtiesLine resource={resource} />
        <Notices resource={resource} />
        {!editing && <Facts resource={resource} />}
        <TextSection resource={resource} />
        <ClaimsOfResource id={resource.id} />
        <NamedInSection id={resource.id} />
        <ResourceNotes resource={resource} />
        <RawText resource={resource} />
      </article>
    </>
  )
}
