import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { closeFinding, editFinding, removeFindings } from '../../src/commands/changeFindings.ts'
import type { ReviewFinding } from '../../src/model/review.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import { byWords } from '../text/reputation.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { FindingEvidenceList } from './FindingEvidenceList.tsx'
import classes from './Reputation.module.css'

/** One finding: what and where, the evidence, what is to be done by when. */
export function FindingCard({ finding: saved }: { readonly finding: ReviewFinding }) {
  const finding = useWithHeld(saved)
  const { id, title, where, action, actionDue, closedOn } = finding
  const perform = useDo()
  const edit = useEdit()
  const today = useToday()
  const change = (patch: Parameters<typeof editFinding>[2]) =>
    edit(editFinding, id, patch, { quiet: true })
  const due = actionDue && !closedOn ? byWords(actionDue, today) : undefined
  return (
    <details className={classes.card} data-closed={closedOn !== undefined}>
      <summary>
        <span className={classes.rowTitle}>{title}</span>
        <span className={classes.when} data-tone={due?.tone}>
          {closedOn
            ? `closed ${dayWords(closedOn, today)}`
            : [action, due?.words].filter(Boolean).join(', ')}
        </span>
      </summary>
      <RecordNotSaved id={id} />
      <div className={classes.fields}>
        <AutosaveField label="Where" value={where} onSave={(text) => change({ where: text })} />
        <AutosaveField
          label="What to do"
          value={action}
          onSave={(text) => change({ action: text })}
        />
        <DayField
          label="By"
          value={actionDue}
          onChange={(day) => void change({ actionDue: day })}
        />
      </div>
      <FindingEvidenceList finding={finding} />
      <div className={classes.acts}>
        <Button
          onClick={() =>
            void perform((context) => closeFinding(context, id, closedOn ? undefined : today))
          }
        >
          {closedOn ? 'Open again' : 'Close it'}
        </Button>
        <ActionIcon
          aria-label={`Remove ${title}`}
          onClick={() => void perform((context) => removeFindings(context, [id]))}
        >
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </div>
    </details>
  )
}
