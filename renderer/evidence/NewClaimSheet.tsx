import { addClaim } from '../../src/commands/addClaim.ts'
import { useDo } from '../hooks/useDo.ts'
import { NameSheet } from '../layers/NameSheet.tsx'
import { showReputation } from '../state/showReputation.ts'
import { claimText } from '../text/claims.ts'

interface NewClaimSheetProps {
  readonly draftId?: string
  readonly resourceId?: string
  readonly text?: string
  readonly onClose: () => void
}

/** Asks what is claimed; begun from a resource or a draft it is linked to that, and one stays there. */
export function NewClaimSheet({ draftId, resourceId, text = '', onClose }: NewClaimSheetProps) {
  const perform = useDo()
  return (
    <NameSheet
      title={claimText.add}
      verb="Add the claim"
      label="What is claimed"
      name={text}
      onName={(said) =>
        perform(async (context) => {
          const id = await addClaim(context, {
            text: said,
            ...(draftId && { draftIds: [draftId] }),
            ...(resourceId && { sources: [{ resourceId, says: 'supports', place: '' }] }),
          })
          if (!draftId && !resourceId) showReputation('claims', id)
        })
      }
      onClose={onClose}
    />
  )
}
