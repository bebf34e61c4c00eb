import type { ReferenceStyle } from '../../model/portfolio.ts'
import type { Resource } from '../../model/resource.ts'
import { formatReference } from './formatReference.ts'
import { plainReference, referenceOfResource } from './reference.ts'

/** One resource as a plain reference in a style, for the clipboard; that of the AMA unless said otherwise. */
export function citationOf(resource: Resource, style: ReferenceStyle = 'ama'): string {
  return plainReference(formatReference(referenceOfResource(resource), style))
}
