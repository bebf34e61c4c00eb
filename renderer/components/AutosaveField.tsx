import { TextInput } from '@mantine/core'
import { useAutosavedText } from '../hooks/useAutosavedText.ts'
import { HeldSince } from '../unsaved/HeldSince.tsx'
import { useHeld } from '../unsaved/heldChanges.ts'
import { useFieldHeld } from '../unsaved/useFieldHeld.ts'
import { LongTextarea } from './LongTextarea.tsx'

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
  /** Told at every letter, before anything is saved. */
  readonly onText?: (text: string) => void
}

/** A field whose text is saved as useAutosavedText saves it. */
export function AutosaveField({
  label,
  value,
  placeholder,
  rows,
  prose = false,
  className = '',
  onSave,
  onText,
}: AutosaveFieldProps) {
  const { since, save } = useFieldHeld(onSave)
  const { text, type, leave } = useAutosavedText(value, save)
  const full = useHeld((state) => state.full)
  const shared = {
    label,
    ...(placeholder ? { placeholder } : {}),
    value: text,
    readOnly: full,
    className,
    onBlur: leave,
    error: since !== undefined && <HeldSince since={since} />,
  }
  const written = (next: string) => {
    type(next)
    onText?.(next)
  }
  if (rows === undefined) {
    return <TextInput {...shared} onChange={(event) => written(event.currentTarget.value)} />
  }
  return <LongTextarea {...shared} autosize minRows={rows} data-prose={prose} onText={written} />
}
