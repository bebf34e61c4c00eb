import { ActionIcon, Button } from '@mantine/core'
import { IconExternalLink, IconTrash } from '@tabler/icons-react'
import { addPolicy, editPolicy } from '../../src/commands/changePolicies.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import type { Policy } from '../../src/model/review.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useGradually } from '../hooks/useGradually.ts'
import { usePolicies } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { tellFailure } from '../state/failures.ts'
import { reputationText } from '../text/reputation.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { AddByName } from './AddByName.tsx'
import classes from './Reputation.module.css'

/** The policies of one's institutions: where they are, and when they were read. */
export function PoliciesPage() {
  const policies = usePolicies()
  const drawn = useGradually(policies ?? [])
  const perform = useDo()
  if (!policies) return null
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>{reputationText.policies}</h1>
      <p className={classes.lead}>{reputationText.policiesLead}</p>
      {drawn.map((policy) => (
        <PolicyFields key={policy.id} policy={policy} />
      ))}
      <AddByName
        label={reputationText.addPolicy}
        verb="Add"
        onName={(institution) => perform((context) => addPolicy(context, institution))}
      />
    </div>
  )
}

function PolicyFields({ policy }: { readonly policy: Policy }) {
  const { id, institution, url, readOn, notes } = useWithHeld(policy)
  const perform = useDo()
  const edit = useEdit()
  const today = useToday()
  const change = (patch: Parameters<typeof editPolicy>[2]) =>
    edit(editPolicy, id, patch, { quiet: true })
  return (
    <section className={classes.section} aria-label={institution}>
      <h2>{institution}</h2>
      <RecordNotSaved id={id} />
      <div className={classes.fields}>
        <AutosaveField label="Link" value={url} onSave={(text) => change({ url: text.trim() })} />
        <DayField label="Read on" value={readOn} onChange={(day) => void change({ readOn: day })} />
        <AutosaveField
          className={classes.wide}
          label="What it says that matters to you"
          rows={2}
          value={notes}
          onSave={(text) => change({ notes: text })}
        />
      </div>
      <div className={classes.acts}>
        <Button onClick={() => void change({ readOn: today })}>Read today</Button>
        {/^https?:\/\/\S+$/i.test(url) && (
          <Button
            variant="subtle"
            leftSection={<IconExternalLink size={16} stroke={1.75} />}
            onClick={() => void desktop.openExternal(url).catch(tellFailure)}
          >
            Open
          </Button>
        )}
        <ActionIcon
          aria-label={`Remove ${institution}`}
          onClick={() => void perform((context) => removeRecords(context, 'policies', [id]))}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </div>
    </section>
  )
}
