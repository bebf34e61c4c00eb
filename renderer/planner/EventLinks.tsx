import { Button, MultiSelect, Select } from '@mantine/core'
import type { PlannerEvent } from '../../src/model/event.ts'
import { Dot } from '../components/Dot.tsx'
import { ResourcePicker } from '../components/ResourcePicker.tsx'
import { useCommunities } from '../hooks/useCommunities.ts'
import { useConferencesNear, useEventsWithin } from '../hooks/usePlannerEvent.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { useLayers } from '../state/layers.ts'
import { showEvent } from '../state/showEvent.ts'
import { dayWords, timeWords } from '../text/days.ts'
import { eventKindWords, plannerText } from '../text/planner.ts'
import classes from './EventPanel.module.css'
import { type OpenOccurrence, useEventEdit } from './useEventEdit.ts'

/** Whom and what an event has to do with: the same for all occurrences of a series. */
export function EventLinks({
  shown,
  today,
}: {
  readonly shown: OpenOccurrence
  readonly today: string
}) {
  const { event } = shown
  const { changeAll } = useEventEdit(shown)
  const communities = useCommunities() ?? []
  const isConference = event.kind === 'conference'
  return (
    <section className={classes.section}>
      <ContactPicker
        label={isConference ? plannerText.toMeet : plannerText.people}
        ids={event.people}
        onChange={(people) => void changeAll({ people })}
      />
      <ResourcePicker
        label={isConference ? plannerText.savedPosts : plannerText.resources}
        ids={event.resources}
        onChange={(resources) => void changeAll({ resources })}
      />
      <MultiSelect
        size="xs"
        label={plannerText.communities}
        searchable
        data={communities.map(({ id, name }) => ({ value: id, label: name }))}
        value={event.communities}
        onChange={(chosen) => void changeAll({ communities: chosen })}
      />
      <PartOf shown={shown} />
      {isConference && <Within event={event} today={today} />}
    </section>
  )
}

/** The conference something is part of: one of those in the same months. */
function PartOf({ shown }: { readonly shown: OpenOccurrence }) {
  const { event } = shown
  const { changeAll } = useEventEdit(shown)
  const conferences = useConferencesNear(event)
  if (conferences.length === 0) return null
  return (
    <Select
      label={plannerText.conference}
      clearable
      data={conferences.map(({ id, title }) => ({ value: id, label: title }))}
      value={event.parentId ?? null}
      onChange={(value) => void changeAll({ parentId: value ?? undefined })}
    />
  )
}

/** The sessions and deadlines of a conference. */
function Within({ event, today }: { readonly event: PlannerEvent; readonly today: string }) {
  const { id, start } = event
  const parts = useEventsWithin(id)
  const day = start.kind === 'date' ? start.date : start.wall.slice(0, 10)
  const add = (kind: 'meeting' | 'deadline') =>
    useLayers.getState().open({ kind: 'new-event', day, within: { parentId: id, kind } })
  return (
    <div>
      <h3 className={classes.heading}>{plannerText.within}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <button type="button" className={classes.part} onClick={() => showEvent(part.id)}>
              <Dot hue={eventKindWords[part.kind].hue} />
              <span className="cut">{part.title}</span>
              <span className={classes.faint}>{partWords(part, today)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button onClick={() => add('meeting')}>{plannerText.addSession}</Button>
        <Button onClick={() => add('deadline')}>{plannerText.addDeadline}</Button>
      </div>
    </div>
  )
}

function partWords({ start }: PlannerEvent, today: string): string {
  if (start.kind === 'date') return dayWords(start.date, today)
  return `${dayWords(start.wall.slice(0, 10), today)}, ${timeWords(start.wall)}`
}
