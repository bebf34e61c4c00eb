import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { PublicationDate } from '../../src/model/publicationDate.ts'
import { readSpokenDate } from '../../src/planner/readSpokenDate.ts'
import { useToday } from '../hooks/useToday.ts'
import { publicationWords } from '../text/dates.ts'

interface SpokenDateFieldProps {
  readonly label: string
  readonly value: PublicationDate | undefined
  readonly disabled?: boolean
  readonly onSave: (date: PublicationDate | undefined) => void
}

/** A date as one says it, as precise as it is known: 2023, Sep 2023, 14 Sep 2023. Saved as the field is left. */
export function SpokenDateField({ label, value, disabled = false, onSave }: SpokenDateFieldProps) {
  const today = useToday()
  const shown = value ? publicationWords(value) : ''
  const [text, setText] = useState(shown)
  useEffect(() => {
    setText(shown)
  }, [shown])
  const read = readSpokenDate(text, today, 'past')
  const isWrong = text.trim() !== '' && text !== shown && !read
  return (
    <TextInput
      label={label}
      placeholder="Sep 2023"
      disabled={disabled}
      value={text}
      error={isWrong ? 'Date not understood' : null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text === shown || isWrong) return
        onSave(text.trim() === '' ? undefined : read)
      }}
    />
  )
}
