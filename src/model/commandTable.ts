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
    id: 'new-contact',
    label: 'New contact',
    section: 'file',
    key: 'N',
    areas: ['people'],
    keywords: 'add create person mentor',
  },
  {
    id: 'plan-meeting',
    label: 'Plan a mentor meeting…',
    section: 'file',
    keywords: 'mentor agenda goals new',
  },
  {
    id: 'new-community',
    label: 'New community…',
    section: 'file',
    keywords: 'add group hashtag chat forum',
  },
  {
    id: 'new-draft',
    label: 'New draft',
    section: 'file',
    key: 'N',
    areas: ['drafts'],
    keywords: 'add post thread write idea',
  },
  { id: 'new-event', label: 'New event…', section: 'file', keywords: 'add calendar meeting chat' },
  {
    id: 'add-seed-events',
    label: 'Chats and conferences…',
    section: 'file',
    keywords: 'add known',
  },
  {
    id: 'import-files',
    label: 'Import files…',
    section: 'file',
    key: 'Mod+I',
    keywords:
      'pubmed nbib medline ris open vcard linkedin google outlook contacts csv zip ics calendar',
  },
  { id: 'show-imports', label: 'Past imports', section: 'file', keywords: 'history undo import' },
  {
    id: 'export',
    label: 'Export…',
    section: 'file',
    key: 'Mod+Shift+E',
    keywords: 'ris csv json save vcard contacts',
    areas: ['library', 'people', 'trash'],
    needs: 'records',
  },
  { id: 'export-calendar', label: 'Export the calendar…', section: 'file', keywords: 'ics save' },
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
    label: 'Search the list',
    section: 'edit',
    key: '/',
    alsoKeys: ['Mod+F'],
    keywords: 'find library people',
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
    areas: ['library'],
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

  { id: 'go-today', label: 'Today', section: 'go', key: 'G H', keywords: 'home due agenda' },
  { id: 'go-library', label: 'Library', section: 'go', key: 'G L' },
  { id: 'go-people', label: 'People', section: 'go', key: 'G P', keywords: 'contacts mentors' },
  {
    id: 'go-communities',
    label: 'Communities',
    section: 'go',
    key: 'G C',
    keywords: 'groups hashtags platforms guide',
  },
  {
    id: 'go-drafts',
    label: 'Drafts',
    section: 'go',
    key: 'G D',
    keywords: 'posts threads board ideas write',
  },
  { id: 'go-planner', label: 'Planner', section: 'go', key: 'G A', keywords: 'calendar agenda' },
  {
    id: 'go-follow-ups',
    label: 'All follow-ups',
    section: 'go',
    key: 'G F',
    keywords: 'due overdue write',
  },
  { id: 'go-reading', label: 'Reading list', section: 'go', key: 'G R', keywords: 'to read' },
  { id: 'go-promises', label: 'Promises I made', section: 'go', keywords: 'owed due' },
  {
    id: 'go-letters',
    label: 'Letters',
    section: 'go',
    keywords: 'recommendation writer eras',
  },
  { id: 'go-unsorted', label: 'Captured, not sorted', section: 'go', keywords: 'inbox untagged' },
  {
    id: 'go-interactions',
    label: 'All interactions',
    section: 'go',
    keywords: 'timeline log history said',
  },
  { id: 'go-trash', label: 'Trash', section: 'go', key: 'G T' },
  { id: 'go-back', label: 'Back', section: 'go', key: 'Alt+ArrowLeft' },
  { id: 'go-forward', label: 'Forward', section: 'go', key: 'Alt+ArrowRight' },
  { id: 'next-pane', label: 'Next pane', section: 'go', key: 'F6' },
  { id: 'previous-pane', label: 'Previous pane', section: 'go', key: 'Shift+F6' },

  {
    id: 'open-link',
    label: 'Open the link',
    section: 'selection',
    key: 'O',
    areas: ['library', 'people'],
    needs: 'selection',
    keywords: 'browser url web',
  },
  { id: 'edit', label: 'Edit', section: 'selection', key: 'E', needs: 'selection' },
  { id: 'edit-tags', label: 'Tag', section: 'selection', key: 'T', needs: 'selection' },
  {
    id: 'edit-specialties',
    label: 'Set specialties',
    section: 'selection',
    key: 'P',
    needs: 'selection',
  },
  {
    id: 'toggle-star',
    label: 'Star or unstar',
    section: 'selection',
    key: 'S',
    areas: ['library', 'people'],
    needs: 'selection',
  },
  {
    id: 'toggle-select',
    label: 'Select or unselect',
    section: 'selection',
    key: 'X',
    needs: 'selection',
  },
  {
    id: 'move-to-trash',
    label: 'Move to trash',
    section: 'selection',
    key: 'Delete',
    needs: 'selection',
    keywords: 'delete remove',
  },
  { id: 'restore-from-trash', label: 'Restore from trash', section: 'selection', needs: 'trashed' },
  { id: 'delete-for-good', label: 'Delete for good', section: 'selection', needs: 'trashed' },

  {
    id: 'next-status',
    label: 'To read, reading, read',
    section: 'resource',
    key: 'R',
    areas: ['library'],
    needs: 'selection',
    keywords: 'status',
  },
  {
    id: 'copy-citation',
    label: 'Copy the citation',
    section: 'resource',
    key: 'C',
    areas: ['library'],
    needs: 'selection',
    keywords: 'cite reference',
  },
  {
    id: 'link-person',
    label: 'Link a person…',
    section: 'resource',
    key: 'L',
    areas: ['library'],
    needs: 'selection',
    keywords: 'author contact connect',
  },
  {
    id: 'draft-from-resource',
    label: 'Draft a post from this…',
    section: 'resource',
    areas: ['library'],
    needs: 'selection',
    keywords: 'thread summary journal club infographic case write',
  },

  {
    id: 'log-interaction',
    label: 'Log an interaction',
    section: 'contact',
    key: 'L',
    areas: ['people'],
    keywords: 'met called wrote message note said timeline',
  },
  {
    id: 'write-to-contact',
    label: 'Write',
    section: 'contact',
    key: 'W',
    areas: ['people'],
    needs: 'selection',
    keywords: 'mail message compose',
  },
  {
    id: 'set-next-date',
    label: 'Set the next date…',
    section: 'contact',
    key: 'D',
    areas: ['people'],
    needs: 'selection',
    keywords: 'follow-up due reminder',
  },
  {
    id: 'snooze',
    label: 'Snooze…',
    section: 'contact',
    key: 'Z',
    areas: ['people'],
    needs: 'selection',
    keywords: 'later postpone follow-up',
  },
  {
    id: 'set-cadence',
    label: 'Set the cadence…',
    section: 'contact',
    key: 'C',
    areas: ['people'],
    needs: 'selection',
    keywords: 'rhythm every weeks follow-up',
  },
  {
    id: 'set-roles',
    label: 'Set roles',
    section: 'contact',
    key: 'R',
    areas: ['people'],
    needs: 'selection',
    keywords: 'mentor letter writer program director',
  },
  {
    id: 'link-resource',
    label: 'Link a resource…',
    section: 'contact',
    areas: ['people'],
    needs: 'selection',
    keywords: 'paper author connect',
  },
  {
    id: 'toggle-do-not-contact',
    label: 'Do not contact, or contact again',
    section: 'contact',
    areas: ['people'],
    needs: 'selection',
  },

  {
    id: 'move-drafts',
    label: 'Move to a stage…',
    section: 'draft',
    key: 'M',
    areas: ['drafts'],
    needs: 'selection',
    keywords: 'idea ready planned published archived board',
  },

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
