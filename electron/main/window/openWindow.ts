import { BrowserWindow, nativeTheme, type Session, screen } from 'electron'
import type { JsonFile } from '../files/jsonFile.ts'
import { keepWindowPlace } from './keepWindowPlace.ts'
import { webPreferences } from './webPreferences.ts'
import { windowColour } from './windowColour.ts'
import { placeOnDisplays, smallestWindow, type WindowPlace } from './windowPlace.ts'

/** What a window needs to be made. */
export interface WindowOptions {
  readonly preload: string
  readonly place: JsonFile<WindowPlace>
  readonly developerTools: boolean
  /** Stays hidden until it is asked for. */
  readonly hidden: boolean
  readonly session: Session
  readonly icon?: string
}

/** Makes the one window, hidden until its page is painted. The page draws title bar and window buttons itself. */
export function openWindow({
  preload,
  place,
  developerTools,
  hidden,
  session,
  icon,
}: WindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const { maximised, x, y, width, height } = placeOnDisplays(place.get(), workAreas)
  const window = new BrowserWindow({
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Plexus',
    backgroundColor: windowColour(nativeTheme.shouldUseDarkColors),
    ...(icon ? { icon } : {}),
    ...frame(),
    webPreferences: webPreferences(session, preload, developerTools),
  })
  window.once('ready-to-show', () => {
    if (hidden) {
      window.once('show', () => maximised && window.maximize())
      return
    }
    if (maximised) window.maximize()
    window.show()
  })
  followTheme(window)
  keepWindowPlace(window, place)
  return window
}

/**
 * macOS keeps its own buttons, set into the page's 40-pixel title bar. Corners are those of the system: from Electron 43
 * on a frameless window has them rounded on Linux as well.
 */
function frame(): Electron.BrowserWindowConstructorOptions {
  return process.platform === 'darwin'
    ? { titleBarStyle: 'hidden', trafficLightPosition: { x: 14, y: 13 } }
    : { frame: false, roundedCorners: true }
}

function followTheme(window: BrowserWindow): void {
  const paint = () => {
    if (!window.isDestroyed())
      window.setBackgroundColor(windowColour(nativeTheme.shouldUseDarkColors))
  }
  nativeTheme.on('updated', paint)
  window.once('closed', () => nativeTheme.removeListener('updated', paint))
}
