import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { Sheet } from '../layers/Sheet.tsx'
import { eventExportText, eventScopeWords } from '../text/export.ts'
import { ExportProgress } from './ExportProgress.tsx'
import classes from './ExportSheet.module.css'
import { useEventExport } from './useEventExport.ts'

interface EventExportSheetProps {
  /** The events meant, or `view` for what the calendar shows. */
  readonly ids: readonly string[] | 'view'
  readonly onClose: () => void
}

/** Saves events as a calendar file: which, and whether what was written for oneself goes along. */
export function EventExportSheet({ ids, onClose }: EventExportSheetProps) {
  const form = useEventExport(ids, onClose)
  const { scope, scopes, working } = form
  const busy = working !== null
  return (
    <Sheet
      title={eventExportText.title}
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
          <Button variant="filled" disabled={busy} onClick={() => void form.save()}>
            {eventExportText.verb}
          </Button>
        </>
      }
    >
      <Radio.Group
        label={eventExportText.which}
        value={scope}
        onChange={form.setScope}
        className={classes.group ?? ''}
      >
        {scopes.map((id, index) => (
          <Radio
            key={id}
            value={id}
            label={eventScopeWords[id]}
            disabled={busy}
            data-autofocus={index === 0 ? true : undefined}
          />
        ))}
      </Radio.Group>
      <Checkbox
        className={classes.group ?? ''}
        label={eventExportText.withNotes}
        description={eventExportText.withNotesWhy}
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
      <p className={classes.drops}>{eventExportText.carries}</p>
    </Sheet>
  )
}
