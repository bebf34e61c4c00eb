import { Button } from '@mantine/core'
import { IconAlertTriangle, IconFileExport, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { desktop } from '../desktop.ts'
import detail from '../detail/detail.module.css'
import { useDo } from '../hooks/useDo.ts'
import { useStoredRow } from '../hooks/useStoredRow.ts'
import { PlainText } from '../markdown/PlainText.tsx'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { faultText, fieldWords, nameOf } from '../text/faults.ts'
import { plainLengthWords } from '../text/plainNotes.ts'
import { DiagnosticsLink } from './DiagnosticsLink.tsx'
import classes from './Faults.module.css'
import { NextRecord } from './NextRecord.tsx'
import { actsOf, type OpenRecord } from './recordKinds.ts'

interface FailedRecordProps {
  readonly record: OpenRecord
  readonly code: string
  /** Tries to draw it as what it is. */
  readonly onAgain: () => void
}

const icon = { size: 16, stroke: 1.75 } as const

/** In place of a record that cannot be drawn: its name, its fields and its text as plain text, and what can be done. */
export function FailedRecord({ record, code, onAgain }: FailedRecordProps) {
  const row = useStoredRow(record.table, record.id)
  const { word } = actsOf(record.table)
  if (row === undefined) return null
  return (
    <section className={classes.pane} aria-label={faultText.failed}>
      <div className={detail.bar}>
        <span className={`${detail.origin} cut`}>{word}</span>
        <NextRecord record={record} />
      </div>
      <article className={detail.doc} aria-labelledby="failed-title">
        <h1 id="failed-title" className={detail.title} dir="auto">
          {row ? nameOf(record.table, row) : word}
        </h1>
        <p className={detail.notice} data-tone="warn" role="alert">
          <IconAlertTriangle {...icon} aria-hidden="true" />
          <span>
            <b>{faultText.failed}</b> {faultText.recordWhy} {row ? faultText.whole : faultText.gone}
          </span>
        </p>
        {row && <Stored record={record} row={row} onAgain={onAgain} />}
        <DiagnosticsLink code={code} />
      </article>
    </section>
  )
}

interface StoredProps {
  readonly record: OpenRecord
  readonly row: Readonly<Record<string, unknown>>
  readonly onAgain: () => void
}

function Stored({ record, row, onAgain }: StoredProps) {
  const [editing, setEditing] = useState(false)
  const { text: field } = actsOf(record.table)
  const value = row[field]
  const text = typeof value === 'string' ? value : ''
  return (
    <>
      <Acts record={record} row={row} onEdit={() => setEditing(true)} onAgain={onAgain} />
      <dl className={`${detail.facts} ${classes.facts}`}>
        {fieldWords(record.table, row).map(([name, words]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
      <div className={detail.section}>
        <div className={detail.sectionHead}>
          <h2>{faultText.text}</h2>
          <span className={classes.faint}>{plainLengthWords(text)}</span>
        </div>
        {editing ? (
          <EditText record={record} text={text} onDone={() => setEditing(false)} />
        ) : (
          <div className={classes.text}>
            <PlainText text={text} />
          </div>
        )}
      </div>
    </>
  )
}

interface ActsProps extends StoredProps {
  readonly onEdit: () => void
}

function Acts({ record, row, onEdit, onAgain }: ActsProps) {
  const perform = useDo()
  const { remove, hasTrash } = actsOf(record.table)
  const save = async () => {
    const contents = new TextEncoder().encode(`${JSON.stringify(row, null, 2)}\n`)
    const saved = await desktop.saveFile(`${nameOf(record.table, row).slice(0, 60)}.json`, contents)
    if (saved) useToasts.getState().show(faultText.exported)
  }
  return (
    <div className={classes.acts}>
      <Button leftSection={<IconPencil {...icon} />} onClick={onEdit}>
        {faultText.edit}
      </Button>
      <Button onClick={onAgain}>{faultText.again}</Button>
      <Button
        variant="subtle"
        leftSection={<IconFileExport {...icon} />}
        onClick={() => void save().catch(tellFailure)}
      >
        {faultText.exportRecord}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconTrash {...icon} />}
        onClick={() => void perform((context) => remove(context, record.id))}
      >
        {hasTrash ? faultText.trash : faultText.remove}
      </Button>
    </div>
  )
}

interface EditTextProps {
  readonly record: OpenRecord
  readonly text: string
  readonly onDone: () => void
}

function EditText({ record, text, onDone }: EditTextProps) {
  const perform = useDo()
  const [written, setWritten] = useState(text)
  const save = async () => {
    await perform((context) => actsOf(record.table).write(context, record.id, written))
    onDone()
  }
  return (
    <>
      <LongTextarea
        aria-label={faultText.text}
        autoFocus
        autosize={false}
        rows={12}
        value={written}
        onText={setWritten}
      />
      <div className={classes.acts}>
        <Button variant="filled" onClick={() => void save()}>
          {faultText.save}
        </Button>
        <Button onClick={onDone}>{faultText.cancel}</Button>
      </div>
    </>
  )
}
