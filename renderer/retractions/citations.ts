import type { ReferenceStyle } from '../../src/model/portfolio.ts'
import type { Resource } from '../../src/model/resource.ts'
import { citationOf } from '../../src/portfolio/references/citationOf.ts'
import type { RetractionState } from '../../src/reputation/retractions/retractionState.ts'
import { citationNote, copiedNote } from '../text/retractions.ts'

export interface Citations {
  /** The citations with a blank line between them; a notice stands behind the one it is about. */
  readonly text: string
  /** What is told beside them: `not in the list dated 14 Nov 2026`. */
  readonly standing: string
}

/** The citations of resources in a style, each with the notice that stands against it. */
export function citationsOf(
  resources: readonly Resource[],
  states: ReadonlyMap<string, RetractionState>,
  style: ReferenceStyle,
): Citations {
  const cited = resources.map(
    (resource) => `${citationOf(resource, style)}${citationNote(states.get(resource.id))}`,
  )
  return { text: cited.join('\n\n'), standing: copiedNote([...states.values()]) }
}
