import { addSampleLibrary } from '../../src/commands/addSampleLibrary.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { removeSampleLibrary } from '../../src/commands/removeSampleLibrary.ts'
import { settings } from '../../src/db/queries/settings.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { ChangeLabel } from '../../src/model/journal.ts'
import { backUpNow } from '../backups/backUpNow.ts'
import { openImportFiles } from '../import/openImportFiles.ts'
import { overMany } from '../session/overMany.ts'
import { performCommand } from '../session/performCommand.ts'
import { readSampleLibrary } from '../session/readSampleLibrary.ts'
import type { Session } from '../session/session.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { useToasts } from '../state/toast.ts'
import { inTurn, nothingUnderWay, underWay } from '../state/underWay.ts'
import { changeWords } from '../text/changes.ts'
import { readHeldElsewhere } from '../unsaved/readHeldElsewhere.ts'
import type { Handler } from './handler.ts'

type LibraryCommand = Extract<
  CommandId,
  | 'import-files'
  | 'back-up-now'
  | 'read-held'
  | 'add-sample'
  | 'remove-sample'
  | 'undo'
  | 'redo'
  | 'toggle-density'
>

/** Commands about the library as a whole. */
export function libraryHandlers(session: Session): Record<LibraryCommand, Handler> {
  const { db, context } = session
  return {
    'import-files': () => openImportFiles(session),
    'back-up-now': async () => {
      await backUpNow(session)
    },
    'read-held': () => readHeldElsewhere(session),
    'add-sample': async () => {
      const sample = await readSampleLibrary(context.now())
      await performCommand(session, () => addSampleLibrary(context, sample))
    },
    'remove-sample': () => performCommand(session, () => removeSampleLibrary(context)),
    undo: async () => {
      const step = await stepAfterAll(() => overMany(session, 'undo'))
      tellStep(step, (of) => ({ code: 'undo', of }), 'Nothing to undo')
    },
    redo: async () => {
      const step = await stepAfterAll(() => overMany(session, 'redo'))
      tellStep(step, (of) => ({ code: 'redo', of }), 'Nothing to do again')
    },
    'toggle-density': async () => {
      const { density } = await settings(db)
      await changeSettings(context, { density: density === 'compact' ? 'comfortable' : 'compact' })
    },
  }
}

/**
 * The last step is the last that was asked for: what is being typed is written, what is under way has ended, and of two
 * steps the one that was asked for first.
 */
function stepAfterAll<Step>(step: () => Promise<Step>): Promise<Step> {
  return inTurn(async () => {
    await flushPendingEdits()
    await nothingUnderWay()
    return underWay(step)
  })
}

function tellStep(
  step: { readonly label: ChangeLabel; readonly skipped: number } | null,
  label: (of: ChangeLabel) => ChangeLabel,
  none: string,
): void {
  const { show } = useToasts.getState()
  if (!step) {
    show(none)
    return
  }
  const skipped =
    step.skipped > 0 ? `. ${step.skipped} left as they are: they were changed since` : ''
  show(changeWords(label(step.label)) + skipped)
}
