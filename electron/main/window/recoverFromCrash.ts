import { app, type BrowserWindow, dialog } from 'electron'

/** A second crash within this time is not cured by loading again. */
const calmAfter = 60_000

interface Recovery {
  load(): void
  /** Whether the program is ending. */
  isLeaving(): boolean
}

/**
 * Loads the page again when its process died, once; when it dies again within a minute, asks. What is being typed is
 * the page's to keep; what was saved is in the database, which its own process has already written. While the program
 * is ending the window goes instead: a page that loads again takes the closing back, and the program would stay.
 */
export function recoverFromCrash(window: BrowserWindow, { load, isLeaving }: Recovery): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (isLeaving()) {
      window.destroy()
      return
    }
    const now = Date.now()
    const again = now - lastCrash < calmAfter
    lastCrash = now
    if (!again) load()
    else void ask(window, load)
  })
}

async function ask(window: BrowserWindow, load: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Plexus',
    message: 'The window stopped working twice within a minute.',
    detail: 'Everything saved is still there. Loading it again is safe.',
    buttons: ['Load again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) load()
  else app.quit()
}
