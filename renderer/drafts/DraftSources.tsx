import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconFileText } from '@tabler/icons-react'
import { acknowledgeRetraction } from '../../src/commands/decideAtGate.ts'
import type { Draft } from '../../src/model/draft.ts'
import {
  isNoticed,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import { useGateDecisions } from '../hooks/useGate.ts'
import { useResources } from '../hooks/useResources.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { useSession } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { showResource } from '../state/showResource.ts'
import { count } from '../text/en.ts'
import { gateText } from '../text/gate.ts'
import { retractionLine } from '../text/retractions.ts'
import classes from './DraftSources.module.css'

/** The resources a draft rests on, each with its standing. */
export function DraftSources({ draft: { id: draftId, sourceIds } }: { readonly draft: Draft }) {
  const decisions = useGateDecisions(draftId)
  const sources = useResources(sourceIds)
  const states = useRetractionStates(sourceIds)
  if (sources.length === 0) return null
  return (
    <section className={classes.sources} aria-label="Sources">
      <h2>
        Sources <span className="num">{count(sources.length)}</span>
      </h2>
      <ul>
        {sources.map(({ id, title }) => (
          <li key={id}>
            <Source id={id} title={title} state={states.get(id)} />
            {states.get(id)?.code === 'retracted' && (
              <Acknowledgement
                draftId={draftId}
                resourceId={id}
                reason={decisions.find(({ resourceId }) => resourceId === id)?.reason}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SourceProps {
  readonly id: string
  readonly title: string
  readonly state: RetractionState | undefined
}

function Source({ id, title, state }: SourceProps) {
  const noticed = state !== undefined && isNoticed(state)
  const Icon = noticed ? IconAlertTriangle : IconFileText
  return (
    <>
      <Icon size={14} stroke={1.75} aria-hidden="true" data-noticed={noticed} />
      <UnstyledButton className={`${classes.title} cut`} onClick={() => showResource(id)}>
        {title}
      </UnstyledButton>
      <span className={classes.standing} data-noticed={noticed}>
        {state && retractionLine(state)}
      </span>
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
          onReason: (given) => acknowledgeRetraction(context, draftId, resourceId, given),
        })
      }
    >
      {gateText.acknowledge}
    </Button>
  )
}
