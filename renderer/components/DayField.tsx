import { TextInput } from '@mantine/core'
import type { IsoDay } from '../../src/model/isoDay.ts'

interface DayFieldProps {
  readonly label: string
  readonly value: IsoDay | undefined
  readonly onChange: (day: IsoDay | undefined) => void
  readonly className?: string
  readonly hideLabel?: boolean
}

/** A day of the calendar, or none; only whole days are handed on. */
export function DayField({ label, value, onChange, className = '', hideLabel }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      className={className}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={value ?? ''}
      onChange={(event) => {
        const day = event.currentTarget.value
        if (day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day)) onChange(day || undefined)
      }}
    />
  )
}
