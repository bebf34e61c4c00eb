import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { Toast } from '../components/Toast.tsx'
import { usePastImports } from '../hooks/usePastImports.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { overMany } from '../session/overMany.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { tellDone, useToasts } from '../state/toast.ts'
import { count } from '../text/en.ts'
import { importForgottenWords, targetKinds, undoImportWords } from '../text/import.ts'
import { commandKey } from '../text/keys.ts'
import classes from './ImportsScreen.module.css'
import { PastImportRow } from './PastImportRow.tsx'
import { showImported, targetOf } from './showImported.ts'

/** Past imports, the newest first; each can be shown, and taken back. */
export function ImportsScreen() {
  const imports = usePastImports()
  const run = useRunCommand()
  const { db } = useSession()
  const { undo, busy } = useUndoImport()
  if (!imports) return null
  if (imports.length === 0) {
    return (
      <section className={classes.empty} aria-label="Past imports" data-pane="list">
        <h1>Nothing imported yet</h1>
        <p>
          Drop a PubMed, RIS, vCard, iCalendar, CSV or Plexus file on the window, or choose one. It
          is shown before anything is written.
        </p>
        <Button
          variant="filled"
          onClick={() => run('import-files')}
          rightSection={<kbd>{commandKey('import-files')}</kbd>}
        >
          Import files…
        </Button>
        <Toast />
      </section>
    )
  }
  return (
    <section className={classes.screen} aria-label="Past imports" data-pane="list">
      <header className={classes.bar}>
        <h1>
          Past imports <span className="num">{count(imports.length)}</span>
        </h1>
        <Button
          onClick={() => run('import-files')}
          rightSection={<kbd>{commandKey('import-files')}</kbd>}
        >
          Import files…
        </Button>
      </header>
      <ul className={classes.list}>
        {imports.map((record) => (
          <PastImportRow
            key={record.id}
            record={record}
            busy={busy === record.id}
            onShow={() => void showImported(db, record).catch(tellFailure)}
            onUndo={() => void undo(record)}
          />
        ))}
      </ul>
      <Toast />
    </section>
  )
}

/** Says what taking an import back will do, and does it once that is agreed to. */
function useUndoImport(): {
  readonly undo: (record: ImportRecord) => Promise<void>
  readonly busy: string | null
} {
  const session = useSession()
  const [busy, setBusy] = useState<string | null>(null)
  const working = async (record: ImportRecord, work: () => Promise<void>) => {
    setBusy(record.id)
    try {
      await work()
    } catch (error) {
      tellFailure(error)
    } finally {
      setBusy(null)
    }
  }
  const takeBack = (record: ImportRecord) =>
    working(record, async () => {
      const undone = await overMany(session, 'undoImport', record.id)
      if (!undone) return
      const number = undone.removed + undone.restored
      tellDone({ code: 'undo-import', fileName: record.fileName, count: number })
    })
  const undo = (record: ImportRecord) =>
    working(record, async () => {
      const preview = await askLibrary((remote) =>
        remote.previewUndoImport(session.start.databaseName, record.id),
      )
      if (preview.forgotten) {
        useToasts.getState().show(importForgottenWords)
        return
      }
      useLayers.getState().open({
        kind: 'confirm',
        title: `Undo the import of ${record.fileName}`,
        body: undoImportWords(preview, targetKinds[targetOf(record.format)]),
        verb: 'Undo this import',
        run: () => void takeBack(record),
      })
    })
  return { undo, busy }
}
