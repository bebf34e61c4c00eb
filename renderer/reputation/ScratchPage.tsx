import { useRef, useState } from 'react'
import { type MarkedField, MarkedText } from '../components/MarkedText.tsx'
import { findingMarks } from '../drafts/findingMarks.ts'
import { useTextReading } from '../hooks/useTextReading.ts'
import classes from './Reputation.module.css'
import { TextFindings } from './TextFindings.tsx'

/** A field that keeps nothing: a text is looked through as one types, and gone when one leaves. */
export function ScratchPage() {
  const [text, setText] = useState('')
  const field = useRef<MarkedField>(null)
  const reading = useTextReading(text)
  const marks = reading?.text === text ? findingMarks(reading.scanned.findings) : []
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>Look through a text</h1>
      <p className={classes.lead}>
        A comment, a caption, a message. What you write here is looked through on this machine, kept
        nowhere, and gone when you leave.
      </p>
      <MarkedText label="Text" text={text} marks={marks} field={field} onChange={setText} />
      <TextFindings reading={reading} />
    </div>
  )
}
