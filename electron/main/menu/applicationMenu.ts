import { type BrowserWindow, Menu } from 'electron'
import { type CommandId, commandTable } from '../../../src/model/commandTable.ts'
import { type MenuActions, menuTemplate } from './menuTemplate.ts'

/** The application menu as the calls use it. */
export interface ApplicationMenu {
  /** Makes exactly these commands usable; quitting always is. */
  setEnabled(commands: readonly CommandId[]): void
  /** Opens the whole menu at a point of the window, in CSS pixels. */
  popUp(window: BrowserWindow, x: number, y: number): void
}

/** Builds the menu and makes it the program's. */
export function installApplicationMenu(actions: MenuActions): ApplicationMenu {
  const menu = Menu.buildFromTemplate(menuTemplate(actions, process.platform === 'darwin'))
  Menu.setApplicationMenu(menu)
  return {
    setEnabled(commands) {
      const usable = new Set<CommandId>([...commands, 'quit'])
      for (const { id } of commandTable) {
        const item = menu.getMenuItemById(id)
        if (item) item.enabled = usable.has(id)
      }
    },
    popUp(window, x, y) {
      const zoom = window.webContents.getZoomFactor()
      menu.popup({ window, x: Math.round(x * zoom), y: Math.round(y * zoom) })
    },
  }
}
