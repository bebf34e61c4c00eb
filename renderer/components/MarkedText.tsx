import { type Ref, useId } from 'react'
import classes from './MarkedText.module.css'

/** A stretch of the text that is marked under it; offsets in UTF-16 units, stretches sorted and apart. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly kind: 'gap' | 'phrase' | 'block'
}

interface MarkedTextProps {
  readonly label: string
  readonly text: string
  readonly marks: readonly TextMark[]
  readonly field: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
}

/** A text being written with stretches of it marked: the same text lies under the field and bears the marks. */
export function MarkedText({ label, text, marks, field, onChange, onBlur }: MarkedTextProps) {
  const id = useId()
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <div className={classes.stack}>
        <div className={classes.under} aria-hidden="true">
          {pieces(text, marks)}
          {/* A last empty line has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={field}
          className={classes.over}
          value={text}
          spellCheck
          data-autofocus
          onBlur={onBlur}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}

function pieces(text: string, marks: readonly TextMark[]): React.ReactNode[] {
  let from = 0
  const parts = marks.flatMap(({ start, end, kind }) => {
    const before = text.slice(from, start)
    from = end
    return [
      before,
      <mark key={start} data-mark={kind}>
        {text.slice(start, end)}
      </mark>,
    ]
  })
  return [...parts, text.slice(from)]
}
