import { Button } from '@mantine/core'
import { editEvent } from '../../src/commands/changeEvents.ts'
import type { EventStatus, PlannerEvent } from '../../src/model/event.ts'
import { useDo } from '../hooks/useDo.ts'
import { plannerText, statusOfEvent } from '../text/planner.ts'
import classes from './EventPanel.module.css'

interface EventStatusLineProps {
  readonly event: PlannerEvent
  readonly today: string
}

/** Whether something announced elsewhere really takes place, who says so, and the user's own word on it. */
export function EventStatusLine({ event: { id, status, source }, today }: EventStatusLineProps) {
  const perform = useDo()
  if (!status && !source) return null
  const say = (next: EventStatus) =>
    void perform((context) => editEvent(context, id, { status: next }))
  return (
    <div className={classes.status}>
      <p>
        {[statusOfEvent(status, today), source && `Source: ${source}`].filter(Boolean).join('. ')}
      </p>
      {status && status.state !== 'confirmed' && (
        <Button onClick={() => say({ state: 'confirmed', on: today })}>{plannerText.runs}</Button>
      )}
      {status && status.state !== 'ended' && (
        <Button variant="subtle" onClick={() => say({ state: 'ended', on: today })}>
          {plannerText.ended}
        </Button>
      )}
    </div>
  )
}
