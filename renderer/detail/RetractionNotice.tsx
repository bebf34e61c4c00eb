import { IconAlertTriangle } from '@tabler/icons-react'
import type { Resource } from '../../src/model/resource.ts'
import { isNoticed } from '../../src/reputation/retractions/retractionState.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { fullDate } from '../text/dates.ts'
import { standingWords } from '../text/retractions.ts'
import classes from './detail.module.css'

/** A notice from the imported list or from Crossref; those of the source record itself stand beside it (see Notices). */
export function RetractionNotice({ resource }: { readonly resource: Resource }) {
  const state = useRetractionStates([resource.id]).get(resource.id)
  if (!state || !isNoticed(state) || state.from === 'record') return null
  const { code, on, noticeDoi, reasons } = state
  const tone = code === 'retracted' || code === 'concern' ? 'block' : 'warn'
  return (
    <p className={classes.notice} data-tone={tone}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{standingWords[code]}</b>
        {on && ` on ${fullDate(on)}`}. {reasons.join('; ')}
        {noticeDoi && ` Notice: ${noticeDoi}`}
      </span>
    </p>
  )
}
