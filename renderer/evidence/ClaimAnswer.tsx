import { Button, UnstyledButton } from '@mantine/core'
import { editClaim } from '../../src/commands/changeClaims.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Resource } from '../../src/model/resource.ts'
import { answerText } from '../../src/reputation/evidence/rebuttal.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { desktop } from '../desktop.ts'
import { useEdit } from '../hooks/useEdit.ts'
import page from '../reputation/Reputation.module.css'
import { tellFailure } from '../state/failures.ts'
import { showResource } from '../state/showResource.ts'
import { reportingText } from '../text/reporting.ts'
import classes from './Evidence.module.css'
import { useClaimCitations } from './useClaimCitations.ts'

interface ClaimAnswerProps {
  readonly claim: Claim
  readonly sources: readonly Resource[]
}

/** What is true instead: in one's own words, and the sources that say otherwise. */
export function ClaimAnswer({ claim, sources }: ClaimAnswerProps) {
  const { id, rebuttal = '' } = claim
  const edit = useEdit()
  const citations = useClaimCitations(claim)
  const contradicting = new Set(
    claim.sources.filter(({ says }) => says === 'contradicts').map((one) => one.resourceId),
  )
  const against = sources.filter((one) => contradicting.has(one.id))
  const copy = async () => {
    const cited = await citations()
    await desktop.copyText(
      answerText(
        rebuttal,
        cited.filter(({ says }) => says === 'contradicts'),
      ),
    )
  }
  return (
    <div>
      <AutosaveField
        label={reportingText.answer}
        placeholder={reportingText.answerHint}
        rows={3}
        prose
        value={rebuttal}
        onSave={(text) => edit(editClaim, id, { rebuttal: text || undefined }, { quiet: true })}
      />
      <p className={page.faint}>{reportingText.against}</p>
      {against.length === 0 && <p className={page.faint}>{reportingText.noneAgainst}</p>}
      <ul className={classes.steps}>
        {against.map(({ id: resourceId, title }) => (
          <li key={resourceId}>
            <UnstyledButton className={classes.link} onClick={() => showResource(resourceId)}>
              {title}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {(rebuttal !== '' || against.length > 0) && (
        <Button variant="subtle" onClick={() => void copy().catch(tellFailure)}>
          {reportingText.copy}
        </Button>
      )}
    </div>
  )
}
