import type { Claim } from '../../src/model/claim.ts'
import { useToday } from '../hooks/useToday.ts'
import { showReputation } from '../state/showReputation.ts'
import { claimLine } from '../text/claims.ts'
import classes from './Evidence.module.css'

/** Claims as rows that open them. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const today = useToday()
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            className={classes.row}
            onClick={() => showReputation('claims', claim.id)}
          >
            <span className={classes.claim}>{claim.text}</span>
            <span className={classes.faint}>{claimLine(claim, today)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
