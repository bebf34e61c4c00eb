import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  nativeTheme,
  type Session,
  session,
  type WebContents,
} from 'electron'
import { openBackground } from './background/background.ts'
import { startsInBackground } from './background/loginItem.ts'
import { knownBackupsSchema } from './backups/backupList.ts'
import { type Backups, openBackups } from './backups/backups.ts'
import { localDisk } from './backups/localDisk.ts'
import { allCalls } from './calls/allCalls.ts'
import { registerCalls } from './calls/registerCalls.ts'
import type { DesktopState } from './desktopState.ts'
import { type JsonFile, openJsonFile } from './files/jsonFile.ts'
import { leaveInOrder } from './leaveInOrder.ts'
import { installApplicationMenu } from './menu/applicationMenu.ts'
import { openMenuByKey } from './menu/menuKeys.ts'
import { openPdfPrinter } from './print/pdfPrinter.ts'
import type { PageSource } from './security/appOrigin.ts'
import { serveApp } from './security/appProtocol.ts'
import { isOwnPage } from './security/navigationGuard.ts'
import { forbidNetwork } from './security/networkGuard.ts'
import { limitPermissions } from './security/permissions.ts'
import { type CallingFrame, isTrustedSender } from './security/trustedSender.ts'
import { eventSender } from './sendEvent.ts'
import type { LibraryStore } from './store/libraryStore.ts'
import type { StoreGuard } from './store/openStoreGuard.ts'
import type { PendingRestore } from './store/pendingRestore.ts'
import { openWindow } from './window/openWindow.ts'
import { recoverFromCrash } from './window/recoverFromCrash.ts'
import { reportWindowState } from './window/reportWindowState.ts'
import { defaultPlace, windowPlaceSchema } from './window/windowPlace.ts'

/** Height of the title bar the page draws, in CSS pixels: the menu opens below it. */
const titleBar = 40

/** A message from a page, of either kind that Electron knows. */
interface Message {
  readonly sender: WebContents
  readonly senderFrame: CallingFrame | null
}

/** What was read, judged and mended before there is a window. */
export interface BeforeWindow {
  readonly state: JsonFile<DesktopState>
  readonly restore: PendingRestore
  readonly guard: StoreGuard
  readonly store: LibraryStore
}

/** Starts the program once Electron is ready; what the page may do is settled before there is a page. */
export function startDesktop(source: PageSource, before: BeforeWindow): void {
  const { state, restore, guard, store } = before
  const profile = app.getPath('userData')
  const ownSession = sessionFor(guard)
  secureSession(ownSession, source)
  nativeTheme.themeSource = state.get().theme
  const place = openJsonFile(join(profile, 'window.json'), windowPlaceSchema, defaultPlace)
  const window = openWindow({
    preload: join(__dirname, '../preload/preload.cjs'),
    place,
    developerTools: !app.isPackaged,
    // What starts itself again keeps its words: of a program that the system started, that it stays hidden.
    hidden: startsInBackground() && guard.refusal === null && !restore.isWaiting(),
    session: ownSession,
  })
  const contents = window.webContents
  const send = eventSender(contents)
  const isTrusted = ({ sender, senderFrame }: Message) =>
    sender === contents && isTrustedSender(senderFrame, source)
  const loadPage = () => {
    // A load that fails has no page to tell it to; when its process is gone, recoverFromCrash is told.
    window.loadURL(source.page).catch(() => undefined)
  }
  const menu = installApplicationMenu({
    runCommand: (command) => send('menuCommand', { command }),
    quit: () => app.quit(),
    selectAllText: () => contents.selectAll(),
  })
  const backups = backupsOf(profile)
  const showThisWindow = () => showWindow(window)
  const background = openBackground({ window, open: showThisWindow })
  const quitting = leaveInOrder({
    window,
    send,
    isTrusted,
    keepsRunning: background.keepsRunning,
    filesSettled: () => Promise.all([state.settled(), place.settled(), guard.settled()]),
  })

  const printer = openPdfPrinter()
  // A hidden window must not keep the program open.
  window.once('closed', () => printer.cancel())
  const acted = {
    window,
    contents,
    state,
    restore,
    menu,
    backups,
    store,
    guard,
    background,
    printer,
    quitting,
  }
  registerCalls({ ...acted, send, loadPage, showWindow: showThisWindow }, allCalls, isTrusted)
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) void backups.abandonAll()
  })
  contents.on('did-navigate', (_event, url) => {
    // Chromium asks nobody about about:blank; an empty page has no calls, and is of no use to anyone.
    if (!isOwnPage(url, source)) loadPage()
  })
  reportWindowState(window, send)
  openMenuByKey(contents, () => menu.popUp(window, 8, titleBar))
  recoverFromCrash(window, { load: loadPage, isLeaving: quitting.isLeaving })
  app.on('second-instance', showThisWindow)
  app.on('activate', showThisWindow)
  loadPage()
}

/** The session of the page. Where the engine is refused it is one in memory, from which the library cannot be reached. */
function sessionFor({ refusal }: StoreGuard): Session {
  return refusal === null ? session.defaultSession : session.fromPartition('refused')
}

function secureSession(own: Session, source: PageSource): void {
  serveApp(own, join(__dirname, '../renderer'))
  limitPermissions(own, source)
  forbidNetwork(own, source)
  own.setSpellCheckerEnabled(false)
}

/** Beside the user's documents: what takes the profile away must not take the backups with it. */
function backupsOf(profile: string): Backups {
  return openBackups({
    folder: join(app.getPath('documents'), 'Plexus Backups'),
    disk: localDisk,
    known: openJsonFile(join(profile, 'known-backups.json'), knownBackupsSchema, {}),
    appVersion: app.getVersion(),
    electron: process.versions.electron ?? '',
    now: () => new Date(),
  })
}

function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
