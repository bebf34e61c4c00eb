import { MultiSelect, Select, TagsInput } from '@mantine/core'
import { tagEvents } from '../../src/commands/changeEvents.ts'
import { type Occurrence, occurrenceFields } from '../../src/planner/occurrence.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import {
  eventKindWords,
  kindsInOrder,
  plannerText,
  reminderChoices,
  reminderWords,
} from '../text/planner.ts'
import classes from './EventPanel.module.css'
import { type OpenOccurrence, useEventEdit } from './useEventEdit.ts'

interface EventFieldsProps {
  readonly shown: OpenOccurrence
  readonly occurrence: Occurrence
}

/** What an event is, where it is, whom it is with. */
export function EventFields({ shown, occurrence }: EventFieldsProps) {
  const { event } = shown
  const perform = useDo()
  const specialtyChoices = useSpecialtyChoices()
  const { change, changeAll } = useEventEdit(shown)
  const { hashtag, link, location, notes, reminders } = occurrenceFields(occurrence)
  return (
    <section className={classes.section}>
      <Select
        label={plannerText.kind}
        allowDeselect={false}
        data={kindsInOrder.map((value) => ({ value, label: eventKindWords[value].one }))}
        value={event.kind}
        onChange={(value) => {
          const kind = kindsInOrder.find((one) => one === value)
          if (kind) void changeAll({ kind })
        }}
      />
      <AutosaveField
        label={plannerText.hashtag}
        value={hashtag ?? ''}
        onSave={(text) => change({ hashtag: text.trim().replace(/^#/, '') })}
      />
      <AutosaveField
        label={plannerText.location}
        value={location ?? ''}
        onSave={(text) => change({ location: text.trim() })}
      />
      <AutosaveField
        label={plannerText.link}
        value={link ?? ''}
        onSave={(text) => change({ link: text.trim() })}
      />
      <AutosaveField
        label={plannerText.notes}
        value={notes}
        rows={3}
        prose
        onSave={(text) => change({ notes: text })}
      />
      <MultiSelect
        size="xs"
        label={plannerText.reminders}
        data={[...reminderChoices, ...otherReminders(reminders, occurrence.allDay)]}
        value={reminders.map(String)}
        onChange={(values) => void change({ reminders: values.map(Number).sort((a, b) => a - b) })}
      />
      <TagsInput
        label={plannerText.tags}
        value={event.tags}
        onChange={(next) =>
          void perform((context) =>
            tagEvents(context, [event.id], {
              add: next.filter((tag) => !event.tags.includes(tag)),
              remove: event.tags.filter((tag) => !next.includes(tag)),
            }),
          )
        }
      />
      <MultiSelect
        size="xs"
        label={plannerText.specialties}
        searchable
        {...specialtyChoices}
        value={event.specialties}
        onChange={(specialties) => void changeAll({ specialties })}
      />
    </section>
  )
}

/** Lead times that a file brought and that are not offered. */
function otherReminders(reminders: readonly number[], wholeDay: boolean) {
  const offered = new Set(reminderChoices.map(({ value }) => value))
  return reminders
    .filter((minutes) => !offered.has(String(minutes)))
    .map((minutes) => ({ value: String(minutes), label: reminderWords(minutes, wholeDay) }))
}
