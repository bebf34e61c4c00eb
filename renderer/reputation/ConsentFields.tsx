import { ActionIcon, MultiSelect, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { editConsent, setConsentForDraft } from '../../src/commands/changeConsents.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import {
  approvalStates,
  type Consent,
  consentGivers,
  consentScopes,
} from '../../src/model/consent.ts'
import { draftName, draftStages } from '../../src/model/draft.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useDraftRows, useNewestDrafts } from '../hooks/useDrafts.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useToasts } from '../state/toast.ts'
import { approvalWords, consentText, giverWords, scopeWords } from '../text/consents.ts'
import { draftText } from '../text/drafts.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { namesSomebody } from '../workers/namesSomebody.ts'
import classes from './Reputation.module.css'

type Change = (patch: Parameters<typeof editConsent>[2]) => Promise<void>

/** One consent: what it covers, who gave it and when, where the form lies, what the institution said, for which drafts. */
export function ConsentFields({ consent: saved }: { readonly consent: Consent }) {
  const consent = useWithHeld(saved)
  const { id, covers } = consent
  const edit = useEdit()
  const perform = useDo()
  const change: Change = (patch) => edit(editConsent, id, patch, { quiet: true })
  return (
    <section className={classes.section} aria-label={covers}>
      <h2>{covers}</h2>
      <RecordNotSaved id={id} />
      <div className={classes.fields}>
        <Select
          label={consentText.givenBy}
          allowDeselect={false}
          data={consentGivers.map((value) => ({ value, label: giverWords[value] }))}
          value={consent.givenBy}
          onChange={(value) => {
            const givenBy = consentGivers.find((one) => one === value)
            if (givenBy) void change({ givenBy })
          }}
        />
        <DayField
          label={consentText.givenOn}
          value={consent.givenOn}
          onChange={(givenOn) => givenOn && void change({ givenOn })}
        />
        <MultiSelect
          label={consentText.scopes}
          data={consentScopes.map((value) => ({ value, label: scopeWords[value] }))}
          value={consent.scopes}
          onChange={(values) =>
            void change({ scopes: consentScopes.filter((one) => values.includes(one)) })
          }
        />
        <AutosaveField
          label={consentText.formPlace}
          value={consent.formPlace}
          onSave={(formPlace) => unlessItTells(formPlace, () => change({ formPlace }))}
        />
        <Approval consent={consent} change={change} />
        <DayField
          label={consentText.endsOn}
          value={consent.endsOn}
          onChange={(endsOn) => void change({ endsOn })}
        />
        <DraftsCovered consent={consent} />
      </div>
      <div className={classes.acts}>
        <ActionIcon
          aria-label={`Remove ${covers}`}
          onClick={() => void perform((context) => removeRecords(context, 'consents', [id]))}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </div>
    </section>
  )
}

function Approval({ consent, change }: { readonly consent: Consent; readonly change: Change }) {
  const { approval } = consent
  return (
    <>
      <Select
        label={consentText.approval}
        allowDeselect={false}
        data={approvalStates.map((value) => ({ value, label: approvalWords[value] }))}
        value={approval.state}
        onChange={(value) => {
          const state = approvalStates.find((one) => one === value)
          if (state) void change({ approval: { ...approval, state } })
        }}
      />
      <AutosaveField
        label={consentText.approvedBy}
        value={approval.by}
        onSave={(by) => change({ approval: { ...approval, by } })}
      />
    </>
  )
}

/** Of thousands of drafts nobody looks for one in a list: those changed last are offered. */
const offeredOfStage = 40

function DraftsCovered({ consent }: { readonly consent: Consent }) {
  const { id, draftIds } = consent
  const chosen = useDraftRows(draftIds)
  const newest = useNewestDrafts(draftStages, offeredOfStage).flat()
  const drafts = [...new Map([...newest, ...chosen.values()].map((one) => [one.id, one])).values()]
  const perform = useDo()
  return (
    <MultiSelect
      label={consentText.drafts}
      searchable
      data={drafts.map((draft) => ({
        value: draft.id,
        label: draftName(draft) || draftText.untitled,
      }))}
      value={draftIds}
      onChange={(next) => {
        const changed = [...draftIds, ...next].find(
          (one) => draftIds.includes(one) !== next.includes(one),
        )
        if (!changed) return
        void perform((context) => setConsentForDraft(context, id, changed, next.includes(changed)))
      }}
    />
  )
}

/** A consent never holds what names the patient. */
async function unlessItTells(text: string, keep: () => Promise<void>): Promise<void> {
  if (await namesSomebody(text)) {
    useToasts.getState().show(consentText.tells, { tone: 'block' })
  } else await keep()
}
