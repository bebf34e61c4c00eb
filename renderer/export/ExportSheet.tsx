import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../layers/Sheet.tsx'
import { count, resources } from '../text/en.ts'
import { dropsWords, formatUse } from '../text/export.ts'
import { ExportProgress } from './ExportProgress.tsx'
import classes from './ExportSheet.module.css'
import { SpeakingNotes } from './SpeakingNotes.tsx'
import { type ExportScope, useExport } from './useExport.ts'

interface ExportSheetProps {
  /** The resources selected, or `view` for what the list shows. */
  readonly ids: readonly string[] | 'view'
  readonly onClose: () => void
}

const scopeWords: Record<ExportScope, string> = {
  selection: 'The selection',
  view: 'What the list shows',
  library: 'The whole library',
}

/** Saves resources as a file for another program: which, in what format, and what that leaves out. */
export function ExportSheet({ ids, onClose }: ExportSheetProps) {
  const form = useExport(ids, onClose)
  const { format, formats, scope, scopes, number, working } = form
  return (
    <Sheet
      title="Export"
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
          <Button
            variant="filled"
            disabled={number === 0 || working !== null}
            onClick={() => void form.save()}
          >
            Export {resources(number)}
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
        {formats.map(({ id, name }, index) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={formatUse(id)}
            disabled={working !== null}
            data-autofocus={index === 0 ? true : undefined}
          />
        ))}
      </Radio.Group>
      <Radio.Group
        label="Records"
        value={scope}
        onChange={form.setScope}
        className={classes.group ?? ''}
      >
        {scopes.map(({ id, number: each }) => (
          <Radio
            key={id}
            value={id}
            label={`${scopeWords[id]}, ${count(each)}`}
            disabled={each === 0 || working !== null}
          />
        ))}
      </Radio.Group>
      <Checkbox
        className={classes.group ?? ''}
        label="Include my notes"
        description="Notes may hold what is meant for you alone."
        checked={form.withNotes}
        disabled={working !== null}
        onChange={(event) => form.setWithNotes(event.currentTarget.checked)}
      />
      {form.withNotes && number > 0 && <SpeakingNotes ids={form.wanted} onLeave={onClose} />}
      <FileNameField form={form} />
      <p className={classes.drops}>{dropsWords(format.drops, form.withNotes)}</p>
      {number === 0 && <p className={classes.drops}>There is nothing to export yet.</p>}
    </Sheet>
  )
}

function FileNameField({ form }: { readonly form: ReturnType<typeof useExport> }) {
  const [name, setName] = useState<string | null>(null)
  return (
    <TextInput
      label="File name"
      className={classes.group ?? ''}
      value={name ?? form.fileName}
      disabled={form.working !== null}
      onChange={(event) => {
        setName(event.currentTarget.value)
        form.setFileName(event.currentTarget.value)
      }}
      onBlur={() => setName(null)}
    />
  )
}
