import {
  ActionIcon,
  Autocomplete,
  Button,
  Checkbox,
  MultiSelect,
  Select,
  TagsInput,
  TextInput,
} from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { changeWorkEvents, type editWork } from '../../src/commands/changeWorks.ts'
import type { Identifiers } from '../../src/model/resource.ts'
import {
  type ScholarlyWork,
  type WorkEvent,
  workStatuses,
  workTypes,
} from '../../src/model/scholarlyWork.ts'
import { authorLines, readAuthors } from '../../src/portfolio/authorList.ts'
import { isFirstAuthor, ownPlaceAmong } from '../../src/portfolio/references/ownName.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { experienceWords } from '../text/portfolio.ts'
import { workStatusWords, workText, workTypeWords } from '../text/works.ts'
import classes from './Portfolio.module.css'
import { SpokenDateField } from './SpokenDateField.tsx'

export type ChangeWork = (patch: Parameters<typeof editWork>[2]) => Promise<void>

interface WorkFieldsProps {
  readonly work: ScholarlyWork
  readonly change: ChangeWork
}

/** What a work is and how far it is. */
export function WorkKind({ work, change }: WorkFieldsProps) {
  return (
    <div className={classes.fields}>
      <Select
        label={workText.type}
        allowDeselect={false}
        data={workTypes.map((value) => ({ value, label: workTypeWords[value] }))}
        value={work.type}
        onChange={(value) => {
          const type = workTypes.find((one) => one === value)
          if (type) void change({ type })
        }}
      />
      <Select
        label={workText.status}
        allowDeselect={false}
        data={workStatuses.map((value) => ({ value, label: workStatusWords[value] }))}
        value={work.status}
        onChange={(value) => {
          const status = workStatuses.find((one) => one === value)
          if (status) void change({ status })
        }}
      />
    </div>
  )
}

/** The facts of a work that rests on no paper of the library. */
export function WorkFacts({ work, change }: WorkFieldsProps) {
  const { title, people, source, placeInSource = {}, identifiers, published, url } = work
  const placed = (field: keyof NonNullable<ScholarlyWork['placeInSource']>) => (
    <AutosaveField
      label={workText[field as 'volume']}
      value={placeInSource[field] ?? ''}
      onSave={(text) => change({ placeInSource: filled(placeInSource, field, text) })}
    />
  )
  const named = (field: keyof Pick<Identifiers, 'doi' | 'pmid'>) => (
    <AutosaveField
      label={workText[field]}
      value={identifiers[field] ?? ''}
      onSave={(text) => change({ identifiers: filled(identifiers, field, plainIdentifier(text)) })}
    />
  )
  return (
    <div className={`${classes.fields} ${classes.section}`}>
      <AutosaveField
        className={classes.wide}
        label={workText.title}
        value={title}
        onSave={(next) => change({ title: next.trim() })}
      />
      <AutosaveField
        className={classes.wide}
        label={workText.authors}
        rows={2}
        value={authorLines(people)}
        onSave={(text) => change({ people: readAuthors(text, people), ownPlace: undefined })}
      />
      <AutosaveField
        label={workText.source}
        value={source}
        onSave={(next) => change({ source: next.trim() })}
      />
      <SpokenDateField
        label={workText.published}
        value={published}
        onSave={(next) => change({ published: next })}
      />
      <div className={classes.three}>
        {placed('volume')}
        {placed('issue')}
        {placed('pages')}
      </div>
      <div className={classes.three}>
        {placed('publisher')}
        {named('doi')}
        {named('pmid')}
      </div>
      <AutosaveField
        className={classes.wide}
        label={workText.url}
        value={url ?? ''}
        onSave={(text) => change({ url: text.trim() || undefined })}
      />
    </div>
  )
}

/** The object with one field filled, or without it where the text is empty. */
function filled<T extends object>(given: T, field: keyof T, text: string): T {
  const { [field]: _before, ...others } = given
  return (text.trim() === '' ? others : { ...others, [field]: text.trim() }) as T
}

function plainIdentifier(text: string): string {
  return text.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*|pmid:\s*)/i, '')
}

interface OwnPartProps extends WorkFieldsProps {
  readonly ownNames: readonly string[]
  readonly collections: readonly string[]
  /** The authors as they stand in the reference. */
  readonly people: ScholarlyWork['people']
}

/** What of a work is the user's own: their name among the authors, their part, its project, tags. */
export function OwnPart({ work, change, ownNames, collections, people }: OwnPartProps) {
  const specialtyChoices = useSpecialtyChoices()
  const found = ownPlaceAmong(people, ownNames)
  const place = work.ownPlace ?? found
  const isFirst = work.firstAuthor ?? isFirstAuthor(people, place)
  return (
    <div className={`${classes.fields} ${classes.section}`}>
      <Select
        label={workText.ownName}
        clearable
        data={people.map(({ name }, at) => ({ value: String(at), label: name }))}
        value={place === undefined ? null : String(place)}
        onChange={(value) => void change({ ownPlace: value === null ? undefined : Number(value) })}
      />
      <Checkbox
        mt={24}
        label={workText.firstAuthor}
        checked={isFirst}
        onChange={(event) => {
          const next = event.currentTarget.checked
          void change({
            firstAuthor: next === isFirstAuthor(people, place) ? undefined : next,
          })
        }}
      />
      <AutosaveField
        className={classes.wide}
        label={workText.role}
        rows={2}
        prose
        value={work.role}
        onSave={(role) => change({ role })}
      />
      <Autocomplete
        label={workText.collection}
        description={workText.collectionWhy}
        data={[...collections]}
        defaultValue={work.collection}
        key={work.collection}
        onBlur={(event) => {
          const collection = event.currentTarget.value.trim()
          if (collection !== work.collection) void change({ collection })
        }}
      />
      <span />
      <MultiSelect
        size="xs"
        label={experienceWords.specialties}
        searchable
        {...specialtyChoices}
        value={work.specialties}
        onChange={(specialties) => void change({ specialties })}
      />
      <TagsInput
        label={experienceWords.tags}
        value={work.tags}
        onChange={(tags) => void change({ tags })}
      />
    </div>
  )
}

/** The occasions a work was presented on. */
export function WorkEvents({ work: { id, events } }: Pick<WorkFieldsProps, 'work'>) {
  const perform = useDo()
  const change = (to: (before: readonly WorkEvent[]) => WorkEvent[]) =>
    perform((context) => changeWorkEvents(context, id, to), { quiet: true })
  const changeAt = (place: number, to: (before: WorkEvent) => WorkEvent) =>
    change((before) => before.map((event, at) => (at === place ? to(event) : event)))
  return (
    <section className={classes.section} aria-label={workText.events}>
      <h2>{workText.events}</h2>
      {events.map((event, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an occasion has nothing else to be known by
        <div key={at} className={classes.event}>
          <BlurField
            label={workText.eventName}
            value={event.name}
            onSave={(name) => changeAt(at, (before) => ({ ...before, name }))}
          />
          <BlurField
            label={workText.eventPlace}
            value={event.place}
            onSave={(place) => changeAt(at, (before) => ({ ...before, place }))}
          />
          <SpokenDateField
            label={workText.eventDate}
            value={event.on}
            onSave={(on) =>
              void changeAt(at, ({ on: _on, ...rest }) => ({ ...rest, ...(on ? { on } : {}) }))
            }
          />
          <ActionIcon
            mt={22}
            aria-label={`Remove ${event.name || 'this occasion'}`}
            onClick={() => void change((before) => before.filter((_, place) => place !== at))}
          >
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      <Button onClick={() => void change((before) => [...before, { name: '', place: '' }])}>
        {workText.addEvent}
      </Button>
    </section>
  )
}

interface BlurFieldProps {
  readonly label: string
  readonly value: string
  readonly onSave: (text: string) => Promise<void>
}

/** A field saved as it is left: the fields of a list must not save over each other while one types. */
function BlurField({ label, value, onSave }: BlurFieldProps) {
  return (
    <TextInput
      key={value}
      label={label}
      defaultValue={value}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim()
        if (text !== value) void onSave(text)
      }}
    />
  )
}
