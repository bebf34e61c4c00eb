import { Checkbox, MultiSelect, NumberInput, Select, TagsInput } from '@mantine/core'
import type { editExperience } from '../../src/commands/changeExperiences.ts'
import type { Experience } from '../../src/model/experience.ts'
import type { Season, SeasonList } from '../../src/model/season.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { count } from '../text/en.ts'
import { ledgerTypeWords, experienceWords as words } from '../text/portfolio.ts'
import classes from './Portfolio.module.css'
import { DraftPicker, ResourcePicker } from './RecordPickers.tsx'
import { SpokenDateField } from './SpokenDateField.tsx'

export type ChangeExperience = (patch: Parameters<typeof editExperience>[2]) => Promise<void>

interface ExperienceFieldsProps {
  readonly experience: Experience
  readonly season: Season
  readonly change: ChangeExperience
}

/** The facts of an experience, in the order of an application form. */
export function ExperienceFields({ experience, season, change }: ExperienceFieldsProps) {
  const { title, organisation, place, from, to, ongoing } = experience
  const listed = (field: SeasonList) => (
    <ListedField experience={experience} season={season} field={field} change={change} />
  )
  return (
    <div className={classes.fields}>
      <AutosaveField
        label={words.title}
        value={title}
        onSave={(next) => change({ title: next.trim() })}
      />
      <AutosaveField
        label={words.organisation}
        value={organisation}
        onSave={(next) => change({ organisation: next.trim() })}
      />
      {listed('type')}
      {listed('focusArea')}
      <div className={classes.three}>
        <SpokenDateField
          label={words.from}
          value={from}
          onSave={(next) => change({ from: next })}
        />
        <SpokenDateField
          label={words.to}
          value={to}
          disabled={ongoing}
          onSave={(next) => change({ to: next })}
        />
        <Checkbox
          mt={24}
          label={words.ongoing}
          checked={ongoing}
          onChange={(event) =>
            void change({
              ongoing: event.currentTarget.checked,
              ...(event.currentTarget.checked ? { to: undefined } : {}),
            })
          }
        />
        {listed('frequency')}
        {listed('setting')}
        <NumberInput
          label={words.hours}
          min={0}
          max={1_000_000}
          clampBehavior="strict"
          value={experience.hours ?? ''}
          onChange={(value) =>
            void change({ hours: typeof value === 'number' ? value : undefined })
          }
        />
      </div>
      {listed('characteristic')}
      <AutosaveField
        label={words.place}
        value={place}
        onSave={(next) => change({ place: next.trim() })}
      />
    </div>
  )
}

interface ListedFieldProps extends ExperienceFieldsProps {
  readonly field: SeasonList
}

/** One of the form's lists; what is not on it, such as a choice of another service, stays and is shown. */
function ListedField({ experience, season, field, change }: ListedFieldProps) {
  const value = experience[field]
  const choices = (season.lists[field] ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const further =
    field === 'type'
      ? Object.entries(ledgerTypeWords).map(([id, label]) => ({ value: id, label }))
      : []
  const known = [...choices, ...further]
  const data =
    value === '' || known.some((choice) => choice.value === value)
      ? known
      : [...known, { value, label: value }]
  return (
    <Select
      label={words[field]}
      clearable
      searchable
      data={data}
      value={value || null}
      onChange={(next) => void change({ [field]: next ?? '' })}
    />
  )
}

/** Who, where else and under what an experience is found: supervisor, people, specialties, tags. */
export function ExperienceTies({
  experience,
  change,
}: Pick<ExperienceFieldsProps, 'experience' | 'change'>) {
  const specialtyChoices = useSpecialtyChoices()
  const { supervisorId, contactIds, resourceIds, draftIds, specialties, tags } = experience
  const told = [supervisorId ?? [], contactIds, resourceIds, draftIds, specialties, tags].flat()
  return (
    <details className={`${classes.section} ${classes.folded}`}>
      <summary>
        {words.ties} <span className="num">{count(told.length)}</span>
      </summary>
      <div className={classes.fields}>
        <ContactPicker
          label={words.supervisor}
          most={1}
          ids={supervisorId ? [supervisorId] : []}
          onChange={([first]) => void change({ supervisorId: first })}
        />
        <ContactPicker
          label={words.people}
          ids={contactIds}
          onChange={(next) => void change({ contactIds: next })}
        />
        <ResourcePicker
          label={words.resources}
          ids={resourceIds}
          onChange={(next) => void change({ resourceIds: next })}
        />
        <DraftPicker
          label={words.drafts}
          ids={draftIds}
          onChange={(next) => void change({ draftIds: next })}
        />
        <MultiSelect
          size="xs"
          label={words.specialties}
          searchable
          {...specialtyChoices}
          value={specialties}
          onChange={(next) => void change({ specialties: next })}
        />
        <TagsInput
          label={words.tags}
          value={tags}
          onChange={(next) => void change({ tags: next })}
        />
      </div>
    </details>
  )
}
