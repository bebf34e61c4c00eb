import { Chip, NumberInput, Select } from '@mantine/core'
import type { EventTime } from '../../src/model/eventTime.ts'
import { weekdays } from '../../src/model/recurrenceRule.ts'
import {
  type MonthPlace,
  placesOfStart,
  type RepeatEnd,
  type RepeatForm,
} from '../../src/planner/repeatForm.ts'
import { DayField } from '../components/DayField.tsx'
import { monthPlaceWords, plannerText, repeatText, weekdayNames } from '../text/planner.ts'
import classes from './EventPanel.module.css'

interface RepeatFieldsProps {
  readonly form: RepeatForm | undefined
  readonly start: EventTime
  readonly onChange: (form: RepeatForm | undefined) => void
}

const units = ['day', 'week', 'month', 'year'] as const
type Unit = (typeof units)[number]

/** Asks whether and how something repeats. */
export function RepeatFields({ form, start, onChange }: RepeatFieldsProps) {
  return (
    <div className={classes.repeat}>
      <Select
        label={plannerText.repeats}
        allowDeselect={false}
        data={[
          { value: 'never', label: repeatText.never },
          ...units.map((unit) => ({ value: unit, label: repeatText[unit] })),
        ]}
        value={form?.unit ?? 'never'}
        onChange={(value) => {
          const unit = units.find((one) => one === value)
          onChange(unit && formOf(unit, start, form?.end ?? { kind: 'never' }))
        }}
      />
      {form && (
        <>
          <NumberInput
            size="xs"
            label={repeatText.every}
            min={1}
            max={99}
            value={form.every}
            onChange={(every) => typeof every === 'number' && onChange({ ...form, every })}
          />
          <Days form={form} onChange={onChange} />
          <Place form={form} start={start} onChange={onChange} />
          <End end={form.end} onChange={(end) => onChange({ ...form, end })} />
        </>
      )}
    </div>
  )
}

/** What a unit means at first: the weekday of the start, its day of the month. */
function formOf(unit: Unit, start: EventTime, end: RepeatEnd): RepeatForm {
  const { weekday, monthDay } = placesOfStart(start)
  if (unit === 'week') return { unit, every: 1, end, weekdays: [weekday] }
  return unit === 'month' ? { unit, every: 1, end, place: monthDay } : { unit, every: 1, end }
}

type PartProps = {
  readonly form: RepeatForm
  readonly onChange: (form: RepeatForm) => void
}

function Days({ form, onChange }: PartProps) {
  if (form.unit !== 'week') return null
  const chosen = form.weekdays ?? []
  return (
    <Chip.Group
      multiple
      value={[...chosen]}
      onChange={(values) => {
        const days = weekdays.filter((day) => values.includes(day))
        if (days.length > 0) onChange({ ...form, weekdays: days })
      }}
    >
      <fieldset className={classes.days} aria-label={repeatText.on}>
        {weekdays.map((day) => (
          <Chip key={day} value={day} size="xs" variant="outline" aria-label={weekdayNames[day]}>
            {weekdayNames[day].slice(0, 2)}
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  )
}

function Place({ form, start, onChange }: PartProps & { readonly start: EventTime }) {
  if (form.unit !== 'month') return null
  const { monthDay, monthWeekdays } = placesOfStart(start)
  const places = [monthDay, ...monthWeekdays]
  const known = places.some((place) => same(place, form.place))
  const all = form.place && !known ? [form.place, ...places] : places
  return (
    <Select
      label={repeatText.on}
      allowDeselect={false}
      data={all.map((place) => ({ value: JSON.stringify(place), label: monthPlaceWords(place) }))}
      value={JSON.stringify(all.find((place) => same(place, form.place)) ?? monthDay)}
      onChange={(value) => {
        const place = all.find((one) => JSON.stringify(one) === value)
        if (place) onChange({ ...form, place })
      }}
    />
  )
}

function same(place: MonthPlace, other: MonthPlace | undefined): boolean {
  return JSON.stringify(place) === JSON.stringify(other)
}

const ends = ['never', 'after', 'on'] as const

function End({
  end,
  onChange,
}: {
  readonly end: RepeatEnd
  readonly onChange: (end: RepeatEnd) => void
}) {
  return (
    <>
      <Select
        label={repeatText.until}
        allowDeselect={false}
        data={ends.map((kind) => ({ value: kind, label: repeatText.ends[kind] }))}
        value={end.kind}
        onChange={(kind) => {
          if (kind === 'after') onChange({ kind, count: 10 })
          else if (kind === 'on') onChange({ kind, date: '' })
          else onChange({ kind: 'never' })
        }}
      />
      {end.kind === 'after' && (
        <NumberInput
          size="xs"
          label={repeatText.times}
          min={1}
          max={999}
          value={end.count}
          onChange={(count) => typeof count === 'number' && onChange({ kind: 'after', count })}
        />
      )}
      {end.kind === 'on' && (
        <DayField
          label={repeatText.lastDay}
          value={end.date}
          onChange={(date) => onChange({ kind: 'on', date: date ?? '' })}
        />
      )}
    </>
  )
}
