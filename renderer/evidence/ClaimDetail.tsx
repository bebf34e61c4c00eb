import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { concludeClaim, editClaim, trashClaims } from '../../src/commands/changeClaims.ts'
import {
  type Claim,
  claimStatuses,
  foundWrong,
  questionTypes,
  sourceTypes,
} from '../../src/model/claim.ts'
import { evidenceTable } from '../../src/reputation/evidence/evidenceLevel.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import page from '../reputation/Reputation.module.css'
import { showReputation } from '../state/showReputation.ts'
import { claimLine, claimText, sourceTypeWords, statusWords } from '../text/claims.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { ClaimSources } from './ClaimSources.tsx'
import classes from './Evidence.module.css'
import { EvidenceLevelFields } from './EvidenceLevelFields.tsx'
import { GuidedCheck } from './GuidedCheck.tsx'
import { ReportClaim } from './ReportClaim.tsx'
import { useRebuttal } from './useRebuttal.ts'

type Change = (patch: Parameters<typeof editClaim>[2]) => Promise<void>

/** One claim: what is said, on what it rests, how it was checked, what it came to. */
export function ClaimDetail({ claim: saved }: { readonly claim: Claim }) {
  const claim = useWithHeld(saved)
  const { id } = claim
  const edit = useEdit()
  const today = useToday()
  const change: Change = (patch) => edit(editClaim, id, patch, { quiet: true })
  return (
    <article className={page.doc} aria-label={claim.text}>
      <Bar claim={claim} />
      <h1 className={page.title}>{claim.text}</h1>
      <p className={page.faint}>{claimLine(claim, today)}</p>
      <RecordNotSaved id={id} />
      <AutosaveField
        label="The claim"
        rows={2}
        prose
        value={claim.text}
        onSave={async (text) => {
          if (text.trim()) await change({ text: text.trim() })
        }}
      />
      <ClaimSources claim={claim} />
      <GuidedCheck claim={claim} />
      <section className={page.section} aria-label={claimText.level}>
        <h2>{claimText.level}</h2>
        <div className={page.fields}>
          <Select
            label="Kind of source"
            clearable
            searchable
            data={sourceTypes.map((value) => ({ value, label: sourceTypeWords[value] }))}
            value={claim.sourceType ?? null}
            onChange={(value) =>
              void change({ sourceType: sourceTypes.find((one) => one === value) })
            }
          />
          <Select
            label="Question"
            clearable
            data={evidenceTable.questions.map(({ id: value, asks }) => ({ value, label: asks }))}
            value={claim.questionType ?? null}
            onChange={(value) =>
              void change({ questionType: questionTypes.find((one) => one === value) })
            }
          />
        </div>
        <EvidenceLevelFields claim={claim} />
      </section>
      <Verdict claim={claim} />
      {(foundWrong(claim) || claim.reports !== undefined) && <ReportClaim claim={claim} />}
      <AutosaveField
        label="Notes"
        rows={3}
        value={claim.notes}
        onSave={(notes) => change({ notes })}
      />
    </article>
  )
}

function Bar({ claim }: { readonly claim: Claim }) {
  const perform = useDo()
  const rebut = useRebuttal(claim)
  return (
    <div className={page.acts}>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} stroke={1.75} />}
        onClick={() => showReputation('claims')}
      >
        All claims
      </Button>
      <span className={classes.space} />
      <Button onClick={rebut}>{claimText.rebut}</Button>
      <ActionIcon
        aria-label={claimText.trash}
        onClick={() => {
          showReputation('claims')
          void perform((context) => trashClaims(context, [claim.id]))
        }}
      >
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  )
}

/** What the check came to, who judged so and when, and when to look again. */
function Verdict({ claim }: { readonly claim: Claim }) {
  const { id, status, checkedBy, checkedOn, recheckOn } = claim
  const perform = useDo()
  const edit = useEdit()
  const today = useToday()
  const own = useSettings()?.sender?.name ?? ''
  const [by, setBy] = useState(checkedBy || own)
  return (
    <section className={page.section} aria-label={claimText.verdict}>
      <h2>{claimText.verdict}</h2>
      <div className={page.fields}>
        <Select
          label="It is"
          allowDeselect={false}
          data={claimStatuses.map((value) => ({ value, label: statusWords[value] }))}
          value={status}
          onChange={(value) => {
            const next = claimStatuses.find((one) => one === value)
            if (next) {
              void perform((context) => concludeClaim(context, id, { status: next, by, on: today }))
            }
          }}
        />
        <TextInput
          label="Checked by"
          maxLength={200}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          onBlur={() => void edit(editClaim, id, { checkedBy: by.trim() }, { quiet: true })}
        />
        <DayField
          label="Checked on"
          value={checkedOn}
          onChange={(day) => void edit(editClaim, id, { checkedOn: day }, { quiet: true })}
        />
        <DayField
          label={claimText.recheck}
          value={recheckOn}
          onChange={(day) => void edit(editClaim, id, { recheckOn: day }, { quiet: true })}
        />
      </div>
    </section>
  )
}
