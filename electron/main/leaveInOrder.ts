import {
  app,
  type BrowserWindow,
  type IpcMainEvent,
  ipcMain,
  powerMonitor,
  session,
} from 'electron'
import { listeningChannel } from '../../src/ipc/contract.ts'
import { createQuitting, type Quitting } from './quitting.ts'
import type { SendEvent } from './sendEvent.ts'

/** What the end of the program is tied to. */
export interface LeavingParts {
  readonly window: BrowserWindow
  readonly send: SendEvent
  isTrusted(event: IpcMainEvent): boolean
  /** Whether the program goes on when its window is closed. */
  keepsRunning(): boolean
  /** Resolves when the small files in the profile are written. */
  filesSettled(): Promise<unknown>
}

/** How long a page that hangs is waited for once it is asked to end, in milliseconds. */
const patienceWhenHung = 5_000

/** Ties every way the program can end to one order of leaving. */
export function leaveInOrder(parts: LeavingParts): Quitting {
  const { window, send, isTrusted, filesSettled } = parts
  let pageListens = false
  let hung = false
  const quitting = createQuitting({
    pageAnswers: () => pageListens && !hung && !window.isDestroyed(),
    askPage: () => send('quitRequested', {}),
    async flush() {
      session.defaultSession.flushStorageData()
      await filesSettled()
    },
    leave: () => app.quit(),
  })
  const pageLost = () => {
    pageListens = false
    quitting.pageLost()
  }

  ipcMain.on(listeningChannel, (event, name: unknown, listens: unknown) => {
    if (isTrusted(event) && name === 'quitRequested') pageListens = listens === true
  })
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) pageLost()
  })
  window.webContents.on('render-process-gone', pageLost)
  window.on('unresponsive', () => {
    hung = true
    setTimeout(() => hung && quitting.pageLost(), patienceWhenHung)
  })
  window.on('responsive', () => {
    hung = false
  })
  const holdUntilDone = (event: { preventDefault(): void }) => {
    if (!quitting.request()) event.preventDefault()
  }
  window.on('close', (event) => {
    if (parts.keepsRunning() && !quitting.isLeaving()) {
      event.preventDefault()
      window.hide()
    } else holdUntilDone(event)
  })
  app.on('before-quit', holdUntilDone)
  followSystemEnd(window)
  return quitting
}

/** The system logs out or shuts down: macOS and Linux can be asked to wait, Windows gives a moment to write. */
function followSystemEnd(window: BrowserWindow): void {
  window.on('session-end', () => session.defaultSession.flushStorageData())
  if (process.platform === 'win32') return
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    app.quit()
  })
}
