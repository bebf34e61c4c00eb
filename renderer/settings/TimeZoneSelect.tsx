import { Select } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMemo } from 'react'
import { startWords } from '../text/start.ts'
import classes from './TimeZoneSelect.module.css'
import { allTimeZones, zoneCity, zoneOffset, zoneOfThisComputer, zoneRegion } from './timeZones.ts'

interface TimeZoneSelectProps {
  readonly label: string
  readonly placeholder?: string
  readonly value: string | undefined
  readonly onChange: (zone: string | undefined) => void
}

/** A time zone by the name of its city, with its offset today; this computer's own is marked. */
export function TimeZoneSelect({ label, placeholder, value, onChange }: TimeZoneSelectProps) {
  const own = zoneOfThisComputer()
  const zones = useMemo(() => {
    const known = allTimeZones()
    const all = value && !known.includes(value) ? [value, ...known] : known
    return all.map((zone) => ({ value: zone, label: zoneLabel(zone, zone === value) }))
  }, [value])
  return (
    <Select
      aria-label={label}
      placeholder={placeholder ?? ''}
      className={classes.select ?? ''}
      searchable
      limit={60}
      maxDropdownHeight={280}
      data={zones}
      value={value ?? null}
      onChange={(zone) => onChange(zone ?? undefined)}
      allowDeselect={false}
      {...(value === own && {
        rightSection: (
          <span className={classes.own}>
            {startWords.fromThisComputer}
            <IconChevronDown size={14} stroke={1.75} aria-hidden="true" />
          </span>
        ),
        rightSectionWidth: '9rem',
        rightSectionPointerEvents: 'none' as const,
      })}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span>{zoneCity(option.value)}</span>
          <span className={classes.hint}>{zoneRegion(option.value)}</span>
          <span className={classes.offset}>{zoneOffset(option.value, new Date())}</span>
        </span>
      )}
    />
  )
}

/** The region stays in the words searched; the offset is worked out for the chosen zone alone, for it costs time. */
function zoneLabel(zone: string, chosen: boolean): string {
  if (chosen) {
    const offset = zoneOffset(zone, new Date())
    return offset === zone ? zone : `${zoneCity(zone)}, ${offset}`
  }
  const region = zoneRegion(zone)
  return region ? `${zoneCity(zone)}, ${region}` : zoneCity(zone)
}
