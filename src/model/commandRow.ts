/** Where a command stands in the application menu. */
export type MenuSection =
  | 'file'
  | 'edit'
  | 'view'
  | 'go'
  | 'selection'
  | 'resource'
  | 'contact'
  | 'draft'
  | 'help'

/** The areas whose list has a selection that commands act on. */
export type SelectionArea = 'library' | 'people' | 'drafts' | 'trash'

/**
 * One command: its label and the key that runs it, from which menu, palette, tooltips and the key sheet are all made.
 * `key` is `Mod` for Ctrl or ⌘, then `Shift`, `Alt`, then a key name; a lone letter works outside text fields only.
 * `needs` says what must be there for it to be used; a selection is that of the area one is in. `areas` are those where
 * its key is heard, before a command with the same key and no area, and where what it needs can be there.
 */
export interface CommandRow {
  readonly id: string
  readonly label: string
  readonly section: MenuSection
  readonly key?: string
  /** Further keys that do the same, not shown in the menu. */
  readonly alsoKeys?: readonly string[]
  readonly keywords?: string
  readonly areas?: readonly SelectionArea[]
  readonly needs?: 'selection' | 'undo' | 'redo' | 'sample' | 'records' | 'trashed'
}
