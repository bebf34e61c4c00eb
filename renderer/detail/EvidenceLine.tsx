import type { Resource } from '../../src/model/resource.ts'
import { retractionWords, studyTypes } from '../text/evidence.ts'

/** What kind of study the source record says it is, and whether it carries a retraction notice, as of when it was saved. */
export function EvidenceLine({ resource }: { readonly resource: Resource }) {
  const types = studyTypes(resource.publicationTypes)
  return (
    <>
      {types.length > 0 ? <b>{types.join(', ')}</b> : 'No study type in the record'}
      {' · '}
      {retractionWords(resource)}
    </>
  )
}
