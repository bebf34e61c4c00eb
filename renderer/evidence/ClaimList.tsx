import type { Claim } from '../../src/model/claim.ts'
import { useToday } from '../hooks/useToday.ts'
import page from '../reputation/Reputation.module.css'
import { showReputation } from '../state/showReputation.ts'
import { claimLine } from '../text/claims.ts'

/** Claims as rows that open them. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const today = useToday()
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            className={page.row}
            onClick={() => showReputation('claims', claim.id)}
          >
            <span className={page.rowTitle}>{claim.text}</span>
            <span className={page.faint}>{claimLine(claim, today)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
