import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconFileText } from '@tabler/icons-react'
import type { Draft } from '../../src/model/draft.ts'
import {
  isNoticed,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import { useResources } from '../hooks/useResources.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { showResource } from '../state/showResource.ts'
import { count } from '../text/en.ts'
import { retractionLine } from '../text/retractions.ts'
import classes from './DraftSources.module.css'

/** The resources a draft rests on, each with its standing. */
export function DraftSources({ draft: { sourceIds } }: { readonly draft: Draft }) {
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
