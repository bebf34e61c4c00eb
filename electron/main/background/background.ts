import { join } from 'node:path'
import { app, type BrowserWindow, Menu, nativeImage, Tray } from 'electron'
import type { BackgroundWish } from '../../../src/ipc/contract.ts'
import { setOpenAtLogin } from './loginItem.ts'

/** How the program goes on without its window. */
export interface Background {
  /** Whether closing the window only hides it. */
  keepsRunning(): boolean
  /** Does what the user wishes from now on. Throws where the system does not take it. */
  wish(wish: BackgroundWish): Promise<void>
}

interface BackgroundParts {
  readonly window: BrowserWindow
  /** Brings the window back. */
  open(): void
}

/** In pixels; what the notification areas of the three systems show at usual sizes. */
const traySize = process.platform === 'darwin' ? 18 : 22

/** Keeps the program in the notification area where that is wished; nothing is there before it is. */
export function openBackground({ window, open }: BackgroundParts): Background {
  let tray: Tray | undefined
  return {
    keepsRunning: () => tray !== undefined,
    async wish({ keepInTray, openAtLogin }) {
      if (keepInTray) tray ??= openTray(open)
      else {
        tray?.destroy()
        tray = undefined
        // Without the tray a hidden window could not be found again.
        if (!window.isDestroyed() && !window.isVisible()) open()
      }
      await setOpenAtLogin(openAtLogin)
    },
  }
}

function openTray(open: () => void): Tray {
  const picture = nativeImage.createFromPath(join(__dirname, '../../resources/icon.png'))
  const tray = new Tray(picture.resize({ width: traySize, height: traySize }))
  tray.setToolTip('Plexus')
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open Plexus', click: open },
      { type: 'separator' },
      { label: 'Quit', click: () => app.quit() },
    ]),
  )
  tray.on('click', open)
  return tray
}
