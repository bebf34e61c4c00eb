import { type Ref, useId } from 'react'
import type { Finding, Severity } from '../../src/reputation/scanTypes.ts'
import { draftText } from '../text/drafts.ts'
import classes from './Drafts.module.css'

interface FoundTextProps {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly field: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

/** The text being written; the same text lies under the field and bears the lines under what was found. */
export function FoundText({ text, findings, field, onChange, onBlur }: FoundTextProps) {
  const id = useId()
  return (
    <div>
      <label className={classes.label} htmlFor={id}>
        {draftText.text}
      </label>
      <div className={classes.stack}>
        <div className={classes.under} aria-hidden="true">
          {pieces(text, findings)}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={field}
          className={classes.over}
          value={text}
          spellCheck
          onBlur={onBlur}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}

const weights: Record<Severity, number> = { note: 0, warn: 1, block: 2 }

/** Findings may overlap: the text is cut at each of their ends, and a piece bears the heaviest that covers it. */
function pieces(text: string, findings: readonly Finding[]): React.ReactNode[] {
  const shown = findings.filter(({ severity }) => severity !== 'note')
  const cuts = [0, text.length, ...shown.flatMap(({ start, end }) => [start, end])]
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length
    const heaviest = shown
      .filter((finding) => finding.start <= start && finding.end >= end)
      .sort((a, b) => weights[b.severity] - weights[a.severity])[0]
    const piece = text.slice(start, end)
    if (!heaviest) return piece
    return (
      <mark key={start} data-severity={heaviest.severity}>
        {piece}
      </mark>
    )
  })
}
