import { Button } from '@mantine/core'
import { useClaimsOfResource } from '../hooks/useClaims.ts'
import page from '../reputation/Reputation.module.css'
import { useLayers } from '../state/layers.ts'
import { claimText } from '../text/claims.ts'
import { count } from '../text/en.ts'
import { ClaimList } from './ClaimList.tsx'
import classes from './Evidence.module.css'

/** The claims a resource bears on. */
export function ClaimsOfResource({ id }: { readonly id: string }) {
  const claims = useClaimsOfResource(id)
  if (!claims) return null
  return (
    <section className={page.section} aria-label={claimText.title}>
      <div className={classes.head}>
        <h2>
          {claimText.title} <span className="num">{count(claims.length)}</span>
        </h2>
        <Button
          variant="subtle"
          onClick={() => useLayers.getState().open({ kind: 'new-claim', resourceId: id })}
        >
          {claimText.add}
        </Button>
      </div>
      <ClaimList claims={claims} />
    </section>
  )
}
