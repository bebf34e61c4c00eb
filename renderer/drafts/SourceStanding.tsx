import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { acknowledgeRetraction } from '../../src/commands/decideAtGate.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import {
  isNoticed,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import { useSession } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { gateText } from '../text/gate.ts'
import { retractionLine } from '../text/retractions.ts'
import { namesSomebody } from '../workers/namesSomebody.ts'
import classes from './Sources.module.css'

interface SourceStandingProps {
  readonly draftId: string
  readonly resourceId: string
  /** What the list of retractions says of it; undefined while it is asked. */
  readonly state: RetractionState | undefined
  readonly decisions: readonly GateDecision[]
}

/** What stands against a source; a retracted one is to be acknowledged before the draft can be ready. */
export function SourceStanding({ draftId, resourceId, state, decisions }: SourceStandingProps) {
  if (!state) return null
  const noticed = isNoticed(state)
  return (
    <>
      <span className={classes.standing} data-noticed={noticed}>
        {noticed && <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />}
        {retractionLine(state)}
      </span>
      {state.code === 'retracted' && (
        <Acknowledgement
          draftId={draftId}
          resourceId={resourceId}
          reason={decisions.find((decision) => decision.resourceId === resourceId)?.reason}
        />
      )}
    </>
  )
}

interface AcknowledgementProps {
  readonly draftId: string
  readonly resourceId: string
  /** Why it is cited all the same, where that was said. */
  readonly reason: string | undefined
}

/** That the user knows a source to be retracted; until then the draft cannot be ready. */
function Acknowledgement({ draftId, resourceId, reason }: AcknowledgementProps) {
  const { context } = useSession()
  if (reason) return <span className={classes.standing}>{reason}</span>
  return (
    <Button
      variant="subtle"
      onClick={() =>
        useLayers.getState().open({
          kind: 'reason',
          title: gateText.acknowledgeTitle,
          hint: gateText.acknowledgeHint,
          verb: gateText.acknowledge,
          onReason: (reason) =>
            acknowledgeRetraction(context, draftId, resourceId, { reason, namesSomebody }),
        })
      }
    >
      {gateText.acknowledge}
    </Button>
  )
}
