import { Button } from '@mantine/core'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import { useDo } from '../hooks/useDo.ts'
import { count } from '../text/en.ts'
import { gateText } from '../text/gate.ts'
import classes from './Gate.module.css'

/** What was dismissed in a draft, with its reason, and the way back. */
export function DismissedFindings({ decisions }: { readonly decisions: readonly GateDecision[] }) {
  const perform = useDo()
  const dismissed = decisions.filter(({ kind }) => kind === 'dismissed')
  if (dismissed.length === 0) return null
  return (
    <div className={classes.dismissed}>
      <p>
        {gateText.dismissed} <span className="num">{count(dismissed.length)}</span>
      </p>
      <ul>
        {dismissed.map(({ id, label, reason }) => (
          <li key={id}>
            <span>
              {label}: {reason}
            </span>
            <Button
              variant="subtle"
              onClick={() =>
                void perform((context) => removeRecords(context, 'gateDecisions', [id]))
              }
            >
              {gateText.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
