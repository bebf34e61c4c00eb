import { Button, Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { addEvents } from '../../src/commands/addEvents.ts'
import { type EventKind, emptyEvent } from '../../src/model/event.ts'
import { ruleText } from '../../src/model/recurrenceRule.ts'
import { type RepeatForm, ruleOfForm } from '../../src/planner/repeatForm.ts'
import { spanOfWhen, type WhenForm } from '../../src/planner/whenForm.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { usePlaces } from '../state/places.ts'
import { nextVisit } from '../state/showEvent.ts'
import { eventKindWords, kindsInOrder, plannerText } from '../text/planner.ts'
import classes from './EventPanel.module.css'
import { RepeatFields } from './RepeatFields.tsx'
import { isWholeRepeat } from './repeatOfEvent.ts'
import { useViewerZone } from './useCalendar.ts'
import { WhenFields } from './WhenFields.tsx'

interface NewEventSheetProps {
  readonly day: string
  /** `21:00`; without it a whole day is offered unless the kind is one that has a time. */
  readonly time?: string | undefined
  readonly within?: { readonly parentId: string; readonly kind: EventKind } | undefined
  readonly onClose: () => void
}

const wholeDayKinds: readonly EventKind[] = ['conference', 'deadline', 'follow-up', 'review']

/** Adds an event: title, kind, when, and whether it repeats; the rest is written in its panel. */
export function NewEventSheet(props: NewEventSheetProps) {
  const zone = useViewerZone()
  // Read with the settings; the sheet is drawn once it is known.
  return zone ? <Fields {...props} zone={zone} /> : null
}

function Fields(props: NewEventSheetProps & { readonly zone: string }) {
  const { day, time, zone, within, onClose } = props
  const perform = useDo()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<EventKind>(within?.kind ?? 'chat')
  const [when, setWhen] = useState<WhenForm>(() => ({
    ...firstWhen(day, time, zone),
    allDay: time === undefined && within !== undefined && wholeDayKinds.includes(within.kind),
  }))
  const [repeat, setRepeat] = useState<RepeatForm>()
  const span = spanOfWhen(when)
  const ready = title.trim() !== '' && span !== undefined && isWholeRepeat(repeat)
  const add = async () => {
    if (!ready) return
    onClose()
    await perform(async (context) => {
      const hashtag = /^#(\S+)$/.exec(title.trim())?.[1]
      const [id] = await addEvents(context, [
        {
          ...emptyEvent(kind, title.trim(), span.start),
          end: span.end,
          ...(hashtag ? { hashtag } : {}),
          ...(within ? { parentId: within.parentId } : {}),
          ...(repeat
            ? {
                recurrence: {
                  rrule: ruleText(ruleOfForm(repeat, span.start)),
                  rdates: [],
                  exdates: [],
                },
              }
            : {}),
        },
      ])
      if (id) showAdded(id, when.first)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.key !== 'Enter' ||
      !(event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement)
    )
      return
    // Enter in a list chooses from it.
    if (
      event.target instanceof HTMLInputElement &&
      event.target.getAttribute('aria-expanded') === 'true'
    )
      return
    event.preventDefault()
    void add()
  }
  return (
    <Sheet
      title={plannerText.add}
      width={520}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!ready} onClick={() => void add()}>
            {plannerText.addVerb}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter adds from any field */}
      <div className={classes.new} onKeyDown={onKeyDown}>
        <TextInput
          data-autofocus
          label={plannerText.name}
          placeholder="#MedEdChat"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={plannerText.kind}
          allowDeselect={false}
          data={kindsInOrder.map((value) => ({ value, label: eventKindWords[value].one }))}
          value={kind}
          onChange={(value) => {
            const chosen = kindsInOrder.find((one) => one === value)
            if (!chosen) return
            setKind(chosen)
            if (time === undefined)
              setWhen((now) => ({ ...now, allDay: wholeDayKinds.includes(chosen) }))
          }}
        />
        <WhenFields form={when} onChange={setWhen} />
        {span && <RepeatFields form={repeat} start={span.start} onChange={setRepeat} />}
      </div>
    </Sheet>
  )
}

function firstWhen(day: string, time: string | undefined, zone: string): WhenForm {
  const from = time ?? '19:00'
  const end = Number(from.slice(0, 2)) + 1
  const to = end > 23 ? '23:59' : `${String(end).padStart(2, '0')}${from.slice(2)}`
  return { allDay: false, first: day, from, last: day, to, zone }
}

function showAdded(id: string, day: string): void {
  const { place, go, replace } = usePlaces.getState()
  const open = { id, original: null, visit: nextVisit() }
  if (place.area === 'planner') replace({ ...place, date: day, open })
  else go({ area: 'planner', layout: 'month', date: day, open })
}
