import { desktop } from '../desktop.ts'
import { useLayers } from '../state/layers.ts'
import { importSources } from './importSources.ts'

/** Asks for files and shows what importing them would do; nothing where the dialog was cancelled. */
export async function openImportFiles(): Promise<void> {
  const opened = await desktop.openFiles()
  if (opened.length > 0) useLayers.getState().open({ kind: 'import', files: importSources(opened) })
}
