import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useAutosave } from '../hooks/useAutosave.ts'

interface AutosaveFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** Lines a text field begins with; without it the field is one line. */
  readonly rows?: number
  /** Set in the reading face. */
  readonly prose?: boolean
  readonly className?: string | undefined
  readonly onSave: (text: string) => Promise<void>
}

/** A text that is saved a moment after typing stops. What comes from elsewhere is taken in unless one is writing. */
export function AutosaveField({
  label,
  value,
  placeholder,
  rows,
  prose = false,
  className = '',
  onSave,
}: AutosaveFieldProps) {
  const [text, setText] = useState(value)
  const writing = useRef(false)
  const { changed, flush } = useAutosave(onSave)
  useEffect(() => {
    if (!writing.current) setText(value)
  }, [value])
  const shared = {
    label,
    ...(placeholder ? { placeholder } : {}),
    value: text,
    className,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      writing.current = true
      setText(event.currentTarget.value)
      changed(event.currentTarget.value)
    },
    onBlur: () => {
      writing.current = false
      void flush()
    },
  }
  if (rows === undefined) return <TextInput {...shared} />
  return <Textarea {...shared} autosize minRows={rows} data-prose={prose} />
}
