import { TextInput } from '@mantine/core'
import { specialtySearchText, unknownSpecialty } from '../text/specialties.ts'
import classes from './SpecialtySearch.module.css'

interface SpecialtySearchProps {
  readonly value: string
  /** Whether something is called what is typed. */
  readonly found: boolean
  readonly onChange: (value: string) => void
}

/** Finds a specialty by any of its names, and says where none is called so; Escape empties it. */
export function SpecialtySearch({ value, found, onChange }: SpecialtySearchProps) {
  return (
    <div className={classes.search}>
      <TextInput
        size="xs"
        aria-label={specialtySearchText.label}
        placeholder={specialtySearchText.placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onChange('')
        }}
      />
      <p role="status" className={found ? 'visually-hidden' : classes.unknown}>
        {found ? '' : unknownSpecialty(value)}
      </p>
    </div>
  )
}
