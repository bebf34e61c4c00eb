import type { ReferenceStyle } from '../../model/portfolio.ts'
import type { Run } from '../../model/portfolioDocument.ts'
import { amaReference } from './amaReference.ts'
import type { Reference } from './reference.ts'
import { vancouverReference } from './vancouverReference.ts'

/** A reference in one of the styles of this field, as runs of plain, bold and italic words. */
export function formatReference(reference: Reference, style: ReferenceStyle): Run[] {
  return style === 'ama' ? amaReference(reference) : vancouverReference(reference)
}
