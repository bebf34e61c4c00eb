import { addDraft } from '../../src/commands/addDraft.ts'
import { setClaimInDraft } from '../../src/commands/changeClaims.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Claim } from '../../src/model/claim.ts'
import { citationOf } from '../../src/portfolio/references/citationOf.ts'
import { rebuttalText } from '../../src/reputation/evidence/rebuttal.ts'
import { useDo } from '../hooks/useDo.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { showDraft } from '../state/showDraft.ts'
import { citationNote } from '../text/retractions.ts'

/** Begins a draft that answers a claim, with its sources, and opens it. */
export function useRebuttal(claim: Claim): () => void {
  const { db, start } = useSession()
  const perform = useDo()
  return () =>
    void perform(async (context) => {
      const resources = await resourcesByIds(db, claim.resourceIds)
      const states = await askLibrary((remote) =>
        remote.retractionStates(start.databaseName, claim.resourceIds),
      )
      const sources = resources.map((resource) => ({
        resourceId: resource.id,
        says: claim.sources.find(({ resourceId }) => resourceId === resource.id)?.says ?? 'context',
        citation: `${citationOf(resource)}${citationNote(states.get(resource.id))}`,
      }))
      const id = await addDraft(context, {
        title: `On the claim: ${claim.text}`.slice(0, 200),
        text: rebuttalText(claim, sources),
        sourceIds: sources.filter(({ says }) => says !== 'supports').map((one) => one.resourceId),
        stage: 'draft',
      })
      await setClaimInDraft(context, claim.id, id, true)
      showDraft(id)
    })
}
