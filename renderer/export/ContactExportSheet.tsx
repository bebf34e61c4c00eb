import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { contactExporters } from '../../src/formats/contactExporters.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { records } from '../text/changes.ts'
import { count } from '../text/en.ts'
import { contactDropsWords, formatUse, privateNotesWords } from '../text/export.ts'
import { ExportProgress } from './ExportProgress.tsx'
import classes from './ExportSheet.module.css'
import { type ContactScope, useContactExport } from './useContactExport.ts'

interface ContactExportSheetProps {
  /** The contacts selected, or `view` for what the list shows. */
  readonly ids: readonly string[] | 'view'
  readonly onClose: () => void
}

const scopeWords: Record<ContactScope, string> = {
  selection: 'The selection',
  view: 'Whom the list shows',
  everyone: 'Everyone',
}

/** Saves contacts as a file for an address book or a spreadsheet: whom, in what format, and what stays behind. */
export function ContactExportSheet({ ids, onClose }: ContactExportSheetProps) {
  const form = useContactExport(ids, onClose)
  const { format, scope, scopes, number, working } = form
  const busy = working !== null
  return (
    <Sheet
      title="Export contacts"
      width={520}
      onClose={form.cancel}
      foot={
        <>
          <div className={classes.progress} role="status">
            {working && <ExportProgress written={working.written} total={working.total} />}
          </div>
          <Button variant="subtle" onClick={form.cancel}>
            Cancel
          </Button>
          <Button variant="filled" disabled={number === 0 || busy} onClick={() => void form.save()}>
            Export {records('contact', number)}
          </Button>
        </>
      }
    >
      <Radio.Group
        label="Format"
        value={format.id}
        onChange={form.setFormat}
        className={classes.group ?? ''}
      >
        {contactExporters.map(({ id, name }, index) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={formatUse(id)}
            disabled={busy}
            data-autofocus={index === 0 ? true : undefined}
          />
        ))}
      </Radio.Group>
      <Radio.Group
        label="Contacts"
        value={scope}
        onChange={form.setScope}
        className={classes.group ?? ''}
      >
        {scopes.map(({ id, number: each }) => (
          <Radio
            key={id}
            value={id}
            label={`${scopeWords[id]}, ${count(each)}`}
            disabled={each === 0 || busy}
          />
        ))}
      </Radio.Group>
      <Checkbox
        className={classes.group ?? ''}
        label="Include private notes"
        description={privateNotesWords(form.notes, form.withNotes)}
        checked={form.withNotes}
        disabled={busy}
        onChange={(event) => form.setWithNotes(event.currentTarget.checked)}
      />
      <TextInput
        label="File name"
        className={classes.group ?? ''}
        value={form.fileName}
        disabled={busy}
        onChange={(event) => form.setFileName(event.currentTarget.value)}
      />
      <p className={classes.drops}>{contactDropsWords(format.drops, form.withNotes)}</p>
      {number === 0 && <p className={classes.drops}>There is nobody to export yet.</p>}
    </Sheet>
  )
}
