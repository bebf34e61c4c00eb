import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { type ClaimStatus, claimStatuses } from '../../src/model/claim.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useClaim, useSomeClaims } from '../hooks/useClaims.ts'
import { useToday } from '../hooks/useToday.ts'
import page from '../reputation/Reputation.module.css'
import { claimText, statusWords } from '../text/claims.ts'
import { count } from '../text/en.ts'
import { ClaimDetail } from './ClaimDetail.tsx'
import { ClaimList } from './ClaimList.tsx'

const shown = 300

/** All claims, or the one that is open. */
export function ClaimsPage({ id }: { readonly id: string | null }) {
  const open = useClaim(id)
  if (open === undefined) return null
  return open ? <ClaimDetail key={open.id} claim={open} /> : <AllClaims />
}

function AllClaims() {
  const run = useRunCommand()
  const today = useToday()
  const [only, setOnly] = useState<ClaimStatus | 'due' | null>(null)
  const answer = useSomeClaims({ only, today, most: shown })
  if (!answer) return null
  const { claims, meant, all } = answer
  return (
    <div className={page.doc}>
      <h1 className={page.title}>{claimText.title}</h1>
      <p className={page.lead}>{all === 0 ? claimText.noneWhy : claimText.lead}</p>
      <div className={page.acts}>
        <Button variant="filled" onClick={() => run('new-claim')}>
          {claimText.add}
        </Button>
        <Select
          aria-label="Which claims"
          clearable
          placeholder="All"
          data={[
            { value: 'due', label: claimText.recheck },
            ...claimStatuses.map((value) => ({ value, label: statusWords[value] })),
          ]}
          value={only}
          onChange={(value) =>
            setOnly(value === 'due' ? 'due' : (claimStatuses.find((one) => one === value) ?? null))
          }
        />
        <span className={`${page.faint} num`}>
          {count(meant)} of {count(all)}
        </span>
      </div>
      <ClaimList claims={claims} />
      {meant > shown && (
        <p className={page.faint}>
          {count(meant - shown)} more are found by their words in the palette.
        </p>
      )}
    </div>
  )
}
