import type { MenuItemConstructorOptions } from 'electron'
import type { CommandRow, MenuSection } from '../../../src/model/commandRow.ts'
import { type CommandId, commandTable } from '../../../src/model/commandTable.ts'
import { menuKey } from './menuKey.ts'

/** What the menu does besides naming commands. */
export interface MenuActions {
  runCommand(command: CommandId): void
  quit(): void
  selectAllText(): void
}

const sectionNames: Readonly<Record<MenuSection, string>> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go',
  selection: 'Selection',
  resource: 'Resource',
  contact: 'Contact',
  draft: 'Draft',
  help: 'Help',
}
const sections = Object.keys(sectionNames) as MenuSection[]

/**
 * The application menu: every command of the table under its section, with its key. The keys are shown, not bound: the
 * page hears them itself and knows what has the focus. Only macOS binds them, as its menu bar always does.
 * Items start enabled or not by whether they need something; `setEnabledCommands` says the rest.
 */
export function menuTemplate(actions: MenuActions, mac: boolean): MenuItemConstructorOptions[] {
  const menus = sections.map((section) => ({
    id: section,
    label: sectionNames[section],
    submenu: sectionItems(section, actions, mac),
  }))
  return mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}

function sectionItems(
  section: MenuSection,
  actions: MenuActions,
  mac: boolean,
): MenuItemConstructorOptions[] {
  const items = commandTable
    .filter((row) => row.section === section)
    .map((row) => commandItem(row, actions, mac))
  return section === 'edit' ? [...items, ...textItems(actions)] : items
}

function commandItem(
  row: CommandRow & { readonly id: CommandId },
  actions: MenuActions,
  mac: boolean,
): MenuItemConstructorOptions {
  const { accelerator, written } = menuKey(row.key, mac)
  return {
    id: row.id,
    label: escaped(written ? `${row.label} (${written})` : row.label),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    enabled: row.needs === undefined,
    // Leaving must work when the page does not.
    click: () => (row.id === 'quit' ? actions.quit() : actions.runCommand(row.id)),
  }
}

/** For text fields. `Select all in the list` owns the key, so selecting text goes without. */
function textItems(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    { type: 'separator' },
    { role: 'cut', registerAccelerator: false },
    { role: 'copy', registerAccelerator: false },
    { role: 'paste', registerAccelerator: false },
    { id: 'select-all-text', label: 'Select all text', click: () => actions.selectAllText() },
  ]
}

/** A single ampersand would underline the next letter. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}
