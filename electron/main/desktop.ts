import type { BrowserWindow, WebContents } from 'electron'
import type { Background } from './background/background.ts'
import type { Backups } from './backups/backups.ts'
import type { DesktopState } from './desktopState.ts'
import type { JsonFile } from './files/jsonFile.ts'
import type { ApplicationMenu } from './menu/applicationMenu.ts'
import type { PdfPrinter } from './print/pdfPrinter.ts'
import type { Quitting } from './quitting.ts'
import type { SendEvent } from './sendEvent.ts'
import type { LibraryStore } from './store/libraryStore.ts'
import type { StoreGuard } from './store/openStoreGuard.ts'
import type { PendingRestore } from './store/pendingRestore.ts'

/** What the calls of the page act on. */
export interface Desktop {
  readonly window: BrowserWindow
  readonly contents: WebContents
  readonly state: JsonFile<DesktopState>
  readonly menu: ApplicationMenu
  readonly backups: Backups
  readonly store: LibraryStore
  readonly guard: StoreGuard
  readonly quitting: Quitting
  readonly printer: PdfPrinter
  readonly background: Background
  readonly restore: PendingRestore
  readonly send: SendEvent
  /** Brings the window to the front. */
  showWindow(): void
  /** Loads the page from its beginning. */
  loadPage(): void
}
