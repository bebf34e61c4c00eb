import type { BrowserWindow, WebContents } from 'electron'
import type { Backups } from './backups/backups.ts'
import type { DesktopState } from './desktopState.ts'
import type { JsonFile } from './files/jsonFile.ts'
import type { ApplicationMenu } from './menu/applicationMenu.ts'
import type { PdfPrinter } from './print/pdfPrinter.ts'
import type { Quitting } from './quitting.ts'

/** What the calls of the page act on. */
export interface Desktop {
  readonly window: BrowserWindow
  readonly contents: WebContents
  readonly state: JsonFile<DesktopState>
  readonly menu: ApplicationMenu
  readonly backups: Backups
  readonly quitting: Quitting
  readonly printer: PdfPrinter
  /** Loads the page from its beginning. */
  loadPage(): void
}
