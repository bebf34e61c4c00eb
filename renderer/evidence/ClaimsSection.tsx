import { Button } from '@mantine/core'
import type { Claim } from '../../src/model/claim.ts'
import { useClaimsOfDraft, useClaimsOfResource } from '../hooks/useClaims.ts'
import page from '../reputation/Reputation.module.css'
import { useLayers } from '../state/layers.ts'
import { claimText } from '../text/claims.ts'
import { count } from '../text/en.ts'
import { ClaimList } from './ClaimList.tsx'
import classes from './Evidence.module.css'

/** The claims a resource bears on. */
export function ClaimsOfResource({ id }: { readonly id: string }) {
  const claims = useClaimsOfResource(id)
  return claims ? <Section claims={claims} from={{ resourceId: id }} /> : null
}

/** The claims a draft makes. */
export function ClaimsOfDraft({ id }: { readonly id: string }) {
  const claims = useClaimsOfDraft(id)
  return claims ? <Section claims={claims} from={{ draftId: id }} /> : null
}

interface SectionProps {
  readonly claims: readonly Claim[]
  readonly from: { readonly resourceId: string } | { readonly draftId: string }
}

function Section({ claims, from }: SectionProps) {
  return (
    <section className={page.section} aria-label={claimText.title}>
      <div className={classes.head}>
        <h2>
          {claimText.title} <span className="num">{count(claims.length)}</span>
        </h2>
        <Button
          variant="subtle"
          onClick={() => useLayers.getState().open({ kind: 'new-claim', ...from })}
        >
          {claimText.add}
        </Button>
      </div>
      <ClaimList claims={claims} />
    </section>
  )
}
