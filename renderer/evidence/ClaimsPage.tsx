import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { type ClaimStatus, claimStatuses } from '../../src/model/claim.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useClaims } from '../hooks/useClaims.ts'
import { useToday } from '../hooks/useToday.ts'
import page from '../reputation/Reputation.module.css'
import { claimText, statusWords } from '../text/claims.ts'
import { count } from '../text/en.ts'
import { ClaimDetail } from './ClaimDetail.tsx'
import { ClaimList } from './ClaimList.tsx'

const shown = 300

/** All claims, or the one that is open. */
export function ClaimsPage({ id }: { readonly id: string | null }) {
  const claims = useClaims()
  const run = useRunCommand()
  const today = useToday()
  const [only, setOnly] = useState<ClaimStatus | 'due' | null>(null)
  if (!claims) return null
  const open = claims.find((claim) => claim.id === id)
  if (open) return <ClaimDetail key={open.id} claim={open} />
  const meant = claims.filter(({ status, recheckOn = '9999' }) =>
    only === null ? true : only === 'due' ? recheckOn <= today : status === only,
  )
  return (
    <div className={page.doc}>
      <h1 className={page.title}>{claimText.title}</h1>
      <p className={page.lead}>{claims.length === 0 ? claimText.noneWhy : claimText.lead}</p>
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
          {count(meant.length)} of {count(claims.length)}
        </span>
      </div>
      <ClaimList claims={meant.slice(0, shown)} />
      {meant.length > shown && (
        <p className={page.faint}>
          {count(meant.length - shown)} more are found by their words in the palette.
        </p>
      )}
    </div>
  )
}
