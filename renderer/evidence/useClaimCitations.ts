import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Claim } from '../../src/model/claim.ts'
import { citationOf } from '../../src/portfolio/references/citationOf.ts'
import type { RebuttalSource } from '../../src/reputation/evidence/rebuttal.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { citationNote } from '../text/retractions.ts'

/** Asks for the sources of a claim as a post cites them, with the notices that stand against them. */
export function useClaimCitations(claim: Claim): () => Promise<RebuttalSource[]> {
  const { db, start } = useSession()
  return async () => {
    const resources = await resourcesByIds(db, claim.resourceIds)
    const states = await askLibrary((remote) =>
      remote.retractionStates(start.databaseName, claim.resourceIds),
    )
    return resources.map((resource) => ({
      resourceId: resource.id,
      says: claim.sources.find(({ resourceId }) => resourceId === resource.id)?.says ?? 'context',
      citation: `${citationOf(resource)}${citationNote(states.get(resource.id))}`,
    }))
  }
}
