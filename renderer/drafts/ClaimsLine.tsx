import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { ClaimList } from '../evidence/ClaimList.tsx'
import { useClaimsOfDraft } from '../hooks/useClaims.ts'
import { useLayers } from '../state/layers.ts'
import { claimText, statusWords } from '../text/claims.ts'
import { count } from '../text/en.ts'
import { FactLine } from './FactLine.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'

interface ClaimsLineProps {
  readonly draftId: string
  readonly facts: OpenFacts
}

/** The claims a draft makes, and those of them that rest on nothing. */
export function ClaimsLine({ draftId, facts }: ClaimsLineProps) {
  const claims = useClaimsOfDraft(draftId) ?? []
  const bare = claims.filter(({ sources }) => sources.length === 0).length
  const [first] = claims
  const words = claims.length === 1 ? `“${first?.text}”` : `${count(claims.length)} claims`
  const missing = claims.length === 1 ? 'no source' : `${count(bare)} without a source`
  return (
    <FactLine
      {...lineProps(facts, 'claims')}
      icon={IconQuote}
      label={claimText.title}
      act={first ? 'Show' : 'Add'}
      summary={
        first ? (
          <>
            <b>{words}</b> {claims.length === 1 && statusWords[first.status]}
            {bare > 0 && <i>{missing}</i>}
          </>
        ) : (
          claimText.noneHere
        )
      }
    >
      <ClaimList claims={claims} />
      <Button
        variant="subtle"
        onClick={() => useLayers.getState().open({ kind: 'new-claim', draftId })}
      >
        {claimText.add}
      </Button>
    </FactLine>
  )
}
