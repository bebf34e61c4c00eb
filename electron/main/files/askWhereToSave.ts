import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

/** Asks where to save; the name is a plain file name. Null when the dialog was cancelled. */
export async function askWhereToSave(window: BrowserWindow, name: string): Promise<string | null> {
  const extension = extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    ...(extension ? { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] } : {}),
  })
  return canceled || !filePath ? null : filePath
}
