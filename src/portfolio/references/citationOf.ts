import type { Resource } from '../../model/resource.ts'
import { amaReference } from './amaReference.ts'
import { plainReference, referenceOfResource } from './reference.ts'

/** One resource as a plain reference in the style of the AMA, for the clipboard. */
export function citationOf(resource: Resource): string {
  return plainReference(amaReference(referenceOfResource(resource)))
}
