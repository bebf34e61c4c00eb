import type { Resource } from '../../src/model/resource.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { retractionLine } from '../text/retractions.ts'

/** What is known of a resource's standing, with the date up to which it is known. */
export function RetractionLine({ resource }: { readonly resource: Resource }) {
  const state = useRetractionStates([resource.id]).get(resource.id)
  return <span aria-live="polite">{state ? retractionLine(state) : 'Being looked up'}</span>
}
