import { addDraft } from '../../src/commands/addDraft.ts'
import { setClaimInDraft } from '../../src/commands/changeClaims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { rebuttalText } from '../../src/reputation/evidence/rebuttal.ts'
import { useDo } from '../hooks/useDo.ts'
import { showDraft } from '../state/showDraft.ts'
import { useClaimCitations } from './useClaimCitations.ts'

/** Begins a draft that answers a claim, with its sources, and opens it. */
export function useRebuttal(claim: Claim): () => void {
  const perform = useDo()
  const citations = useClaimCitations(claim)
  return () =>
    void perform(async (context) => {
      const sources = await citations()
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
