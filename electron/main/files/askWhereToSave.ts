import { extname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { DesktopState } from '../desktopState.ts'
import { dialogFolder, rememberFolder } from './dialogFolders.ts'
import type { JsonFile } from './jsonFile.ts'

interface Asking {
  readonly window: BrowserWindow
  readonly state: JsonFile<DesktopState>
}

/** Asks where to save; the name is a plain file name. Null when the dialog was cancelled. */
export async function askWhereToSave(
  { window, state }: Asking,
  name: string,
): Promise<string | null> {
  const extension = extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(await dialogFolder(state, 'save'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    ...(extension ? { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] } : {}),
  })
  if (canceled || !filePath) return null
  rememberFolder(state, 'save', filePath)
  return filePath
}
