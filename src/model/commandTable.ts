/** Where a command stands in the application menu. */
export type MenuSection = 'file' | 'edit' | 'view' | 'go' | 'resource' | 'help'

/**
 * One command: its label and the key that runs it, from which menu, palette, tooltips and the key sheet are all made.
 * `key` is `Mod` for Ctrl or ⌘, then `Shift`, `Alt`, then a key name; a lone letter works outside text fields only.
 * `needs` says what must be there for it to be used.
 */
export interface CommandRow {
  readonly id: string
  readonly label: string
  readonly section: MenuSection
  readonly key?: string
  /** Further keys that do the same, not shown in the menu. */
  readonly alsoKeys?: readonly string[]
  readonly keywords?: string
  readonly needs?: 'selection' | 'undo' | 'redo' | 'sample' | 'records' | 'trashed'
}

const rows = [
  {
    id: 'capture',
    label: 'Capture',
    section: 'file',
    key: 'Mod+Shift+N',
    keywords: 'save link doi pmid paste',
  },
  { id: 'new-resource', label: 'New resource', section: 'file', key: 'N', keywords: 'add create' },
  {
    id: 'import-files',
    label: 'Import files…',
    section: 'file',
    key: 'Mod+I',
    keywords: 'pubmed nbib medline ris open',
  },
  { id: 'show-imports', label: 'Past imports', section: 'file', keywords: 'history undo import' },
  {
    id: 'export',
    label: 'Export…',
    section: 'file',
    key: 'Mod+Shift+E',
    keywords: 'ris csv json save',
    needs: 'records',
  },
  { id: 'back-up-now', label: 'Back up now', section: 'file', keywords: 'safety copy snapshot' },
  {
    id: 'restore-backup',
    label: 'Restore a backup…',
    section: 'file',
    keywords: 'recover snapshot',
  },
  {
    id: 'add-sample',
    label: 'Add the sample library',
    section: 'file',
    keywords: 'look around example demo',
  },
  {
    id: 'remove-sample',
    label: 'Remove the sample library',
    section: 'file',
    keywords: 'example demo',
    needs: 'sample',
  },
  {
    id: 'open-settings',
    label: 'Settings',
    section: 'file',
    key: 'Mod+,',
    keywords: 'preferences theme density specialties',
  },
  { id: 'quit', label: 'Quit Plexus', section: 'file', key: 'Mod+Q' },

  { id: 'undo', label: 'Undo', section: 'edit', key: 'Mod+Z', needs: 'undo' },
  {
    id: 'redo',
    label: 'Redo',
    section: 'edit',
    key: 'Mod+Shift+Z',
    alsoKeys: ['Mod+Y'],
    needs: 'redo',
  },
  {
    id: 'search',
    label: 'Search the library',
    section: 'edit',
    key: '/',
    alsoKeys: ['Mod+F'],
    keywords: 'find',
  },
  {
    id: 'select-all',
    label: 'Select all in the list',
    section: 'edit',
    key: 'Mod+A',
    needs: 'records',
  },
  { id: 'clear-filters', label: 'Clear all filters', section: 'edit' },
  {
    id: 'find-duplicates',
    label: 'Find duplicates',
    section: 'edit',
    keywords: 'merge same twice people resources',
  },
  {
    id: 'save-search',
    label: 'Save this search',
    section: 'edit',
    key: 'Mod+D',
    keywords: 'bookmark smart list',
  },

  { id: 'palette', label: 'Go to, search or run a command', section: 'view', key: 'Mod+K' },
  { id: 'toggle-sidebar', label: 'Show or hide the sidebar', section: 'view', key: 'Mod+B' },
  { id: 'toggle-detail', label: 'Show or hide the detail', section: 'view', key: 'Mod+Shift+B' },
  {
    id: 'theme-system',
    label: 'Colours as the system',
    section: 'view',
    keywords: 'theme appearance',
  },
  { id: 'theme-light', label: 'Light colours', section: 'view', keywords: 'theme appearance day' },
  { id: 'theme-dark', label: 'Dark colours', section: 'view', keywords: 'theme appearance night' },
  {
    id: 'toggle-density',
    label: 'Compact or comfortable rows',
    section: 'view',
    keywords: 'density',
  },
  { id: 'zoom-in', label: 'Zoom in', section: 'view', key: 'Mod+=', alsoKeys: ['Mod++'] },
  { id: 'zoom-out', label: 'Zoom out', section: 'view', key: 'Mod+-' },
  { id: 'zoom-reset', label: 'Actual size', section: 'view', key: 'Mod+0' },

  { id: 'go-library', label: 'Library', section: 'go', key: 'G L' },
  { id: 'go-trash', label: 'Trash', section: 'go', key: 'G T' },
  { id: 'go-back', label: 'Back', section: 'go', key: 'Alt+ArrowLeft' },
  { id: 'go-forward', label: 'Forward', section: 'go', key: 'Alt+ArrowRight' },
  { id: 'next-pane', label: 'Next pane', section: 'go', key: 'F6' },
  { id: 'previous-pane', label: 'Previous pane', section: 'go', key: 'Shift+F6' },

  {
    id: 'open-link',
    label: 'Open the link',
    section: 'resource',
    key: 'O',
    needs: 'selection',
    keywords: 'browser url web',
  },
  { id: 'edit', label: 'Edit', section: 'resource', key: 'E', needs: 'selection' },
  { id: 'edit-tags', label: 'Tag', section: 'resource', key: 'T', needs: 'selection' },
  {
    id: 'edit-specialties',
    label: 'Set specialties',
    section: 'resource',
    key: 'P',
    needs: 'selection',
  },
  { id: 'toggle-star', label: 'Star or unstar', section: 'resource', key: 'S', needs: 'selection' },
  {
    id: 'next-status',
    label: 'To read, reading, read',
    section: 'resource',
    key: 'R',
    needs: 'selection',
    keywords: 'status',
  },
  {
    id: 'toggle-select',
    label: 'Select or unselect',
    section: 'resource',
    key: 'X',
    needs: 'selection',
  },
  {
    id: 'copy-citation',
    label: 'Copy the citation',
    section: 'resource',
    key: 'C',
    needs: 'selection',
    keywords: 'cite reference',
  },
  {
    id: 'move-to-trash',
    label: 'Move to trash',
    section: 'resource',
    key: 'Delete',
    needs: 'selection',
    keywords: 'delete remove',
  },
  { id: 'restore-from-trash', label: 'Restore from trash', section: 'resource', needs: 'trashed' },
  { id: 'delete-for-good', label: 'Delete for good', section: 'resource', needs: 'trashed' },

  {
    id: 'show-keys',
    label: 'Every key',
    section: 'help',
    key: '?',
    keywords: 'shortcuts keyboard help',
  },
  { id: 'show-backups', label: 'Show the backup files', section: 'help' },
  {
    id: 'save-diagnostics',
    label: 'Save a diagnostic file…',
    section: 'help',
    keywords: 'problem report bug',
  },
] as const satisfies readonly CommandRow[]

export type CommandId = (typeof rows)[number]['id']

/** Every command, in menu order. */
export const commandTable: readonly (CommandRow & { readonly id: CommandId })[] = rows
