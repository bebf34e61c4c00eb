import { Checkbox, TextInput } from '@mantine/core'
import { movedWhen, type WhenForm } from '../../src/planner/whenForm.ts'
import { DayField } from '../components/DayField.tsx'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { plannerText } from '../text/planner.ts'
import classes from './EventPanel.module.css'

interface WhenFieldsProps {
  readonly form: WhenForm
  readonly onChange: (form: WhenForm) => void
}

/** Asks when something is: days, times and the zone they are meant in. */
export function WhenFields({ form, onChange }: WhenFieldsProps) {
  const { allDay, first, from, last, to, zone } = form
  return (
    <div className={classes.when}>
      <Checkbox
        label={plannerText.allDay}
        checked={allDay}
        onChange={(event) => onChange({ ...form, allDay: event.currentTarget.checked })}
      />
      <div className={classes.times}>
        <DayField
          label={plannerText.starts}
          value={first}
          onChange={(day) => onChange(movedWhen(form, { first: day ?? '' }))}
        />
        {!allDay && (
          <TextInput
            type="time"
            label={plannerText.from}
            value={from}
            onChange={(event) => onChange(movedWhen(form, { from: event.currentTarget.value }))}
          />
        )}
        <DayField
          label={allDay ? plannerText.lastDay : plannerText.ends}
          value={last}
          onChange={(day) => onChange({ ...form, last: day ?? '' })}
        />
        {!allDay && (
          <TextInput
            type="time"
            label={plannerText.to}
            value={to}
            onChange={(event) => onChange({ ...form, to: event.currentTarget.value })}
          />
        )}
      </div>
      {!allDay && (
        <TimeZoneSelect
          label={plannerText.zone}
          placeholder={plannerText.anywhere}
          value={zone}
          onChange={(chosen) => onChange({ ...form, zone: chosen })}
        />
      )}
    </div>
  )
}
