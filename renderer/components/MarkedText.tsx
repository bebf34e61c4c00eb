import { type Ref, useId, useImperativeHandle, useRef } from 'react'
import { flushSync } from 'react-dom'
import classes from './MarkedText.module.css'
import { PartTurner } from './PartTurner.tsx'
import { useFieldParts } from './useFieldParts.ts'

/** A stretch of the text that is marked under it; offsets in UTF-16 units, stretches sorted and apart. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly kind: 'gap' | 'phrase' | 'block'
}

/** The field as others lead to a place of the text: counted from its beginning, whichever part the field holds. */
export interface MarkedField {
  readonly selectionEnd: number
  focus(): void
  setSelectionRange(start: number, end: number): void
}

interface MarkedTextProps {
  readonly label: string
  readonly text: string
  readonly marks: readonly TextMark[]
  readonly field: Ref<MarkedField>
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  /** Set large and without a box: the text is the pane. */
  readonly isPage?: boolean
  /** The stretch that is pointed at elsewhere. */
  readonly lit?: { readonly start: number; readonly end: number } | undefined
}

/**
 * A text being written with stretches of it marked: the same text lies under the field and bears the marks. A long one is
 * held part by part.
 */
export function MarkedText(props: MarkedTextProps) {
  const { label, text, marks, field, onChange, onBlur, isPage = false, lit } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { part, type, turn, show } = useFieldParts(text, onChange)
  const from = part.before.length
  useImperativeHandle(field, () => ({
    get selectionEnd() {
      return from + (area.current?.selectionEnd ?? part.text.length)
    },
    focus: () => area.current?.focus(),
    setSelectionRange(start, end) {
      const isHere = start >= from && start <= from + part.text.length
      const shown = isHere ? part : flushSync(() => show(start))
      const before = shown.before.length
      area.current?.setSelectionRange(start - before, end - before)
    },
  }))
  return (
    <div className={classes.field} data-page={isPage || undefined}>
      <label className={isPage ? 'visually-hidden' : classes.label} htmlFor={id}>
        {label}
      </label>
      <div className={classes.stack}>
        <div className={classes.under} aria-hidden="true">
          {pieces(
            part.text,
            marksWithin(marks, from, from + part.text.length),
            lit && { start: lit.start - from, end: lit.end - from },
          )}
          {/* A last empty line has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={area}
          className={classes.over}
          value={part.text}
          spellCheck
          data-autofocus
          onBlur={onBlur}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </div>
      {part.parts > 1 && <PartTurner part={part} onTurn={turn} />}
    </div>
  )
}

/** The marks of a part, counted from its beginning; one that goes beyond it ends with it. */
function marksWithin(marks: readonly TextMark[], from: number, to: number): TextMark[] {
  return marks
    .filter(({ start, end }) => start < to && end > from)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, from) - from,
      end: Math.min(mark.end, to) - from,
    }))
}

function pieces(
  text: string,
  marks: readonly TextMark[],
  lit: MarkedTextProps['lit'],
): React.ReactNode[] {
  let from = 0
  const parts = marks.flatMap(({ start, end, kind }) => {
    const before = text.slice(from, start)
    from = end
    const isLit = lit !== undefined && lit.start <= start && end <= lit.end
    return [
      before,
      <mark key={start} data-mark={kind} data-lit={isLit || undefined}>
        {text.slice(start, end)}
      </mark>,
    ]
  })
  return [...parts, text.slice(from)]
}
