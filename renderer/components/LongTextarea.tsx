import { Textarea, type TextareaProps } from '@mantine/core'
import type { Ref } from 'react'
import { PartTurner } from './PartTurner.tsx'
import { useFieldParts } from './useFieldParts.ts'

interface OwnProps {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly value: string
  /** Hears the whole text at every key. */
  readonly onText: (text: string) => void
  /** The field and the way to its other parts are left. */
  readonly onBlur?: () => void
}

type LongTextareaProps = OwnProps &
  Omit<TextareaProps, keyof OwnProps | 'onChange' | 'inputContainer'>

/** A part is not measured at every key: the field scrolls instead of growing. */
const scrolling = { autosize: false, rows: 16 } as const

/** A field of several lines for a text of any length: a long one is held part by part. */
export function LongTextarea({ value, onText, onBlur, ...field }: LongTextareaProps) {
  const { part, type, turn } = useFieldParts(value, onText)
  return (
    <Textarea
      {...field}
      {...(part.parts > 1 ? scrolling : {})}
      value={part.text}
      onChange={(event) => type(event.currentTarget.value)}
      inputContainer={(input) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only hears whether the field is left
        <div
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) onBlur?.()
          }}
        >
          {input}
          {part.parts > 1 && <PartTurner part={part} onTurn={turn} />}
        </div>
      )}
    />
  )
}
