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
  /** Set large and without a box: the text is the pane. */
  readonly isPage?: boolean
  /** The stretch that is pointed at elsewhere. */
  readonly lit?: { readonly start: number; readonly end: number } | undefined
}

/** A text being written with stretches of it marked: the same text lies under the field and bears the marks. */
export function MarkedText(props: MarkedTextProps) {
  const { label, text, marks, field, onChange, onBlur, isPage = false, lit } = props
  const id = useId()
  return (
    <div className={classes.field} data-page={isPage || undefined}>
      <label className={isPage ? 'visually-hidden' : classes.label} htmlFor={id}>
        {label}
      </label>
      <div className={classes.stack}>
        <div className={classes.under} aria-hidden="true">
          {pieces(text, marks, lit)}
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
