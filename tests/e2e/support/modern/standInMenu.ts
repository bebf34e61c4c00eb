import { honest } from './honest.ts'

interface Template {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly enabled?: boolean
  readonly submenu?: readonly Template[]
  click?(): void
}

/** A menu as data: nothing is drawn, its items can be looked at and clicked. */
export interface StandInMenu {
  readonly items: readonly StandInMenuItem[]
  getMenuItemById(id: string): StandInMenuItem | null
  popup(): void
}

interface StandInMenuItem extends Omit<Template, 'submenu'> {
  enabled: boolean
  readonly submenu?: StandInMenu
  click(): void
}

/** Electron's `Menu` with what of it is no drawing. */
export function standInMenus() {
  let applicationMenu: StandInMenu | null = null
  return honest('Menu', {
    buildFromTemplate: menuOf,
    setApplicationMenu(menu: StandInMenu) {
      applicationMenu = menu
    },
    getApplicationMenu: () => applicationMenu,
  })
}

function menuOf(template: readonly Template[]): StandInMenu {
  const items = template.map((row): StandInMenuItem => {
    const { submenu, click, enabled = true, ...rest } = row
    const item: StandInMenuItem = {
      ...rest,
      enabled,
      ...(submenu ? { submenu: menuOf(submenu) } : {}),
      click: () => item.enabled && click?.(),
    }
    return item
  })
  const getMenuItemById = (id: string): StandInMenuItem | null => {
    for (const item of items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null)
      if (found !== null) return found
    }
    return null
  }
  return honest('menu', { items, getMenuItemById, popup: () => undefined })
}
