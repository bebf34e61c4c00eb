import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconFileExport, IconVideo, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { EventKind, PlannerEvent } from '../../src/model/event.ts'
import { datesOf } from '../../src/planner/calendarDays.ts'
import { itemOfOccurrence } from '../../src/planner/calendarItem.ts'
import { joinLinkOf } from '../../src/planner/joinLink.ts'
import {
  type Occurrence,
  occurrenceFields,
  occurrenceOf,
  originalOf,
} from '../../src/planner/occurrence.ts'
import { nextOccurrence, occurrenceAt } from '../../src/planner/occurrencesBetween.ts'
import { type ChangeScope, changeScopes } from '../../src/planner/scopedChange.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { Dot } from '../components/Dot.tsx'
import { desktop } from '../desktop.ts'
import { usePlannerEvent } from '../hooks/usePlannerEvent.ts'
import { tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { type OpenEvent, usePlaces } from '../state/places.ts'
import { longDayWords } from '../text/days.ts'
import { eventKindWords, hostTimeWords, plannerText, scopeWords } from '../text/planner.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { EventChat } from './EventChat.tsx'
import { EventDelete } from './EventDelete.tsx'
import { EventFields } from './EventFields.tsx'
import { EventLinks } from './EventLinks.tsx'
import classes from './EventPanel.module.css'
import { EventStatusLine } from './EventStatusLine.tsx'
import { EventWhen } from './EventWhen.tsx'
import { useEventWithHeld } from './eventWithHeld.ts'
import { whenWords } from './itemWords.ts'
import { useViewerZone } from './useCalendar.ts'
import { useEventEdit } from './useEventEdit.ts'

interface EventPanelProps {
  readonly open: OpenEvent
  readonly today: string
}

/** What is open in the calendar: all of it can be changed in place, for one occurrence or for the series. */
export function EventPanel({ open, today }: EventPanelProps) {
  const zone = useViewerZone()
  const event = usePlannerEvent(open.id)
  if (event === undefined || !zone) return null
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || key.defaultPrevented) return
    key.preventDefault()
    closePanel()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from any field
    <div className={classes.panel} onKeyDown={onKeyDown}>
      {event && !event.deletedAt ? (
        <Present event={event} open={open} zone={zone} today={today} />
      ) : (
        <header className={classes.bar}>
          <span className={classes.kind}>{plannerText.gone}</span>
          <CloseButton />
        </header>
      )}
    </div>
  )
}

/** Shows again what comes next, and gives the focus back to the day. */
function closePanel(): void {
  const { place, replace } = usePlaces.getState()
  if (place.area === 'planner') replace({ ...place, open: null })
  document.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus()
}

function CloseButton() {
  return (
    <ActionIcon aria-label={plannerText.close} onClick={closePanel}>
      <IconX size={16} stroke={1.75} />
    </ActionIcon>
  )
}

interface PresentProps extends EventPanelProps {
  readonly event: PlannerEvent
  readonly zone: string
}

function Present({ event: saved, open, zone, today }: PresentProps) {
  const event = useEventWithHeld(saved)
  const [scope, setScope] = useState<ChangeScope>('this')
  const occurrence = shownOccurrence(event, open.original, zone)
  const { first } = datesOf(occurrence, zone)
  useShowDay(open, first)
  const of = event.recurrence ? occurrenceOf(occurrence) : undefined
  const shown = { event, of, scope }
  const { change } = useEventEdit(shown)
  const { one, hue } = eventKindWords[event.kind]
  const { title } = occurrenceFields(occurrence)
  return (
    <>
      <header className={classes.bar}>
        <Dot hue={hue} />
        <span className={classes.kind}>{one}</span>
        <ActionIcon
          aria-label={plannerText.exportOne}
          onClick={() => useLayers.getState().open({ kind: 'export-events', ids: [event.id] })}
        >
          <IconFileExport size={16} stroke={1.75} />
        </ActionIcon>
        <EventDelete event={event} of={of} onGone={closePanel} />
        <CloseButton />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.body} tabIndex={0} aria-label={title}>
        <AutosaveField
          label={plannerText.name}
          value={title}
          onSave={async (text) => {
            if (text.trim()) await change({ title: text.trim() })
          }}
        />
        <RecordNotSaved id={event.id} />
        <When occurrence={occurrence} zone={zone} today={today} />
        <JoinMeeting occurrence={occurrence} />
        <EventStatusLine event={event} today={today} />
        {of && (
          <fieldset className={classes.scope}>
            <legend>{plannerText.scope}</legend>
            <SegmentedControl
              fullWidth
              aria-label={plannerText.scope}
              data={changeScopes.map((value) => ({ value, label: scopeWords[value] }))}
              value={scope}
              onChange={(value) => setScope(value as ChangeScope)}
            />
          </fieldset>
        )}
        <EventWhen shown={shown} occurrence={occurrence} />
        <EventFields shown={shown} occurrence={occurrence} />
        {isChat(event.kind) && <EventChat shown={shown} occurrence={occurrence} />}
        <EventLinks shown={shown} today={today} />
      </section>
    </>
  )
}

/** The way into an online meeting, where one looks for it: under the time. */
function JoinMeeting({ occurrence }: { readonly occurrence: Occurrence }) {
  const { event, change } = occurrence
  const join = joinLinkOf({
    ...occurrenceFields(occurrence),
    icalendar: change?.icalendar ?? event.icalendar,
  })
  if (!join || occurrence.cancelled) return null
  return (
    <Button
      className={classes.join ?? ''}
      title={join.url}
      leftSection={<IconVideo size={16} stroke={1.75} />}
      onClick={() => void desktop.openExternal(join.url).catch(tellFailure)}
    >
      {plannerText.joinOn(join.service)}
    </Button>
  )
}

function isChat(kind: EventKind): boolean {
  return kind === 'chat' || kind === 'journal-club'
}

/** The occurrence that was opened; without one the next, or of what is over the first. */
function shownOccurrence(event: PlannerEvent, original: number | null, zone: string): Occurrence {
  if (event.recurrence && original !== null) return occurrenceAt(event, original, zone)
  const first = originalOf(event.start, event.start)
  return nextOccurrence(event, Date.now(), zone) ?? occurrenceAt(event, first, zone)
}

/** Found by name, an event is shown in the month it is in. */
function useShowDay({ original, visit }: OpenEvent, day: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => {
    const { place, replace } = usePlaces.getState()
    if (place.area === 'planner' && place.date === null && original === null) {
      replace({ ...place, date: day })
    }
  }, [visit])
}

function When({
  occurrence,
  zone,
  today,
}: {
  readonly occurrence: Occurrence
  readonly zone: string
  readonly today: string
}) {
  const item = itemOfOccurrence(occurrence, zone)
  const parts = [
    longDayWords(item.first),
    whenWords(item, today),
    item.own && hostTimeWords(item.own),
  ]
  return <p className={classes.whenLine}>{parts.filter(Boolean).join(' · ')}</p>
}
