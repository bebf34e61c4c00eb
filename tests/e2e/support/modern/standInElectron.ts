import { EventEmitter } from 'node:events'
import type { BrowserContext, Page } from '@playwright/test'
import { honest } from './honest.ts'
import type { PageMessage } from './pageBridge.ts'
import { type ProgramServer, type SchemeHandler, toProgram } from './programServer.ts'
import { StandInApp, type StandInStart } from './StandInApp.ts'
import { StandInWindow, type StandInWindowOptions } from './StandInWindow.ts'
import { standInMenus } from './standInMenu.ts'

type Handler = (event: unknown, ...args: unknown[]) => unknown

/** A module that stands in for `electron` in the main process, over the pages of one browser. */
export interface StandInElectron {
  readonly module: object
  readonly app: StandInApp
  /** Answers a message of the program's page as `ipcMain` would. */
  hear(message: PageMessage): Promise<unknown>
}

/**
 * Makes the module. The first window takes the page that is open already; each further one opens its own. What is
 * asked of it and is not here throws and names itself.
 */
export function standInElectron(
  context: BrowserContext,
  firstPage: Page,
  server: ProgramServer,
  start: StandInStart,
): StandInElectron {
  const windows: StandInWindow[] = []
  const app = honest(
    'app',
    new StandInApp(start, () => [...windows].every((window) => window.close())),
  )
  const openWindow = (options: StandInWindowOptions = {}) => {
    const page = windows.length === 0 ? Promise.resolve(firstPage) : context.newPage()
    const window = honest('BrowserWindow', new StandInWindow(page, options))
    windows.push(window)
    window.once('closed', () => {
      windows.splice(windows.indexOf(window), 1)
      if (windows.length === 0) app.quit()
    })
    return window
  }
  const ipc = standInIpc(() => windows[0])
  const module = honest('electron', {
    app,
    BrowserWindow: windowClass(openWindow, windows),
    webContents: honest('webContents', {
      getAllWebContents: () => windows.map(({ webContents }) => webContents),
    }),
    ...standInSurroundings(firstPage, server),
    ipcMain: ipc.main,
    Menu: standInMenus(),
  })
  return { module, app, hear: ipc.hear }
}

function windowClass(
  open: (options?: StandInWindowOptions) => StandInWindow,
  windows: readonly StandInWindow[],
) {
  return new Proxy(
    Object.assign(class extends StandInWindow {}, { getAllWindows: () => [...windows] }),
    { construct: (_class, [options]) => open(options) },
  )
}

function standInIpc(ownWindow: () => StandInWindow | undefined) {
  const handlers = new Map<string, Handler>()
  const listeners = new EventEmitter()
  return {
    main: honest('ipcMain', {
      handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
      on: (channel: string, listener: Handler) => listeners.on(channel, listener),
    }),
    async hear({ kind, channel, args, from, isTopFrame }: PageMessage): Promise<unknown> {
      const event = {
        sender: ownWindow()?.webContents,
        senderFrame: { url: toProgram(from), parent: isTopFrame ? null : {} },
      }
      if (kind === 'invoke') return await handlers.get(channel)?.(event, ...args)
      listeners.emit(channel, event, ...args)
      return undefined
    },
  }
}

/** The modules that stand for the machine around the program. */
function standInSurroundings(page: Page, server: ProgramServer) {
  return {
    session: standInSessions(server),
    protocol: honest('protocol', { registerSchemesAsPrivileged: () => undefined }),
    nativeTheme: standInTheme(page),
    clipboard: standInClipboard(),
    dialog: honest('dialog', {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
      showMessageBox: async () => ({ response: 0 }),
    }),
    shell: honest('shell', {
      openExternal: async () => undefined,
      openPath: async () => '',
      showItemInFolder: () => undefined,
    }),
    screen: honest('screen', {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1440, height: 900 } }],
    }),
    powerMonitor: new EventEmitter(),
    // One of its own for each start: what a test puts over its methods is not met by the next.
    Notification: class extends StandInNotification {},
    nativeImage: honest('nativeImage', {
      createFromPath: () => honest('image', { resize: () => ({}) }),
    }),
    Tray: StandInTray,
  }
}

function standInSessions(server: ProgramServer) {
  const sessions = new Map<string, object>()
  const made = (partition: string) =>
    honest('session', {
      partition,
      protocol: honest('session.protocol', {
        handle: (_scheme: string, handler: SchemeHandler) => server.handle(partition, handler),
      }),
      // The browser is led to this machine alone by its own rules of hosts.
      webRequest: honest('session.webRequest', {
        onBeforeRequest: () => undefined,
        onBeforeSendHeaders: () => undefined,
        onErrorOccurred: () => undefined,
      }),
      fetch: () => Promise.reject(new Error('There is no network on this lane')),
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      setUserAgent: () => undefined,
      flushStorageData: () => undefined,
    })
  const fromPartition = (partition: string) => {
    const session = sessions.get(partition) ?? made(partition)
    sessions.set(partition, session)
    return session
  }
  return honest('session', { defaultSession: fromPartition(''), fromPartition })
}

function standInTheme(page: Page) {
  let source = 'system'
  const theme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false })
  return Object.defineProperty(theme, 'themeSource', {
    get: () => source,
    set(wanted: 'system' | 'light' | 'dark') {
      source = wanted
      theme.shouldUseDarkColors = wanted === 'dark'
      page.emulateMedia({ colorScheme: wanted === 'system' ? null : wanted }).catch(() => undefined)
      theme.emit('updated')
    },
  })
}

function standInClipboard() {
  let text = ''
  return honest('clipboard', {
    async writeText(written: string) {
      text = written
    },
    readText: () => text,
  })
}

/** A message that nobody is shown. */
class StandInNotification extends EventEmitter {
  static isSupported(): boolean {
    return true
  }
  readonly title: string
  readonly body: string
  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super()
    this.title = title
    this.body = body
  }
  show(): void {
    this.emit('show')
  }
  close(): void {
    this.emit('close')
  }
}

class StandInTray extends EventEmitter {
  setToolTip(): void {}
  setContextMenu(): void {}
  destroy(): void {}
}
