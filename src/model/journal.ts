/** The tables whose rows are the user's own and whose every change is recorded. */
export const recordTables = [
  'resources',
  'rawRecords',
  'savedSearches',
  'imports',
  'settings',
] as const
export type RecordTable = (typeof recordTables)[number]

/**
 * One changed row: what it was before and what it is after; absent means it did not exist.
 * `seq` grows by one with every change and never goes back.
 */
export interface JournalEntry {
  readonly seq: number
  readonly changeSet: string
  readonly at: string
  readonly table: RecordTable
  readonly key: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What happened, as data; the words for it live with the other words of the interface. */
export type ChangeLabel =
  | { readonly code: 'add-resources'; readonly count: number }
  | { readonly code: 'edit-resource'; readonly title: string }
  | { readonly code: 'tag-resources'; readonly count: number }
  | { readonly code: 'set-specialties'; readonly count: number }
  | { readonly code: 'set-status'; readonly count: number }
  | { readonly code: 'set-star'; readonly count: number; readonly starred: boolean }
  | { readonly code: 'trash-resources'; readonly count: number }
  | { readonly code: 'restore-resources'; readonly count: number }
  | { readonly code: 'delete-for-good'; readonly count: number }
  | {
      readonly code: 'rename-tag'
      readonly from: string
      readonly to: string
      readonly count: number
    }
  | { readonly code: 'save-search'; readonly name: string }
  | { readonly code: 'rename-search'; readonly name: string }
  | { readonly code: 'remove-search'; readonly name: string }
  | {
      readonly code: 'import-file'
      readonly fileName: string
      readonly added: number
      readonly changed: number
    }
  | { readonly code: 'undo-import'; readonly fileName: string; readonly count: number }
  | { readonly code: 'add-sample'; readonly count: number }
  | { readonly code: 'remove-sample'; readonly count: number }
  | { readonly code: 'change-settings' }
  | { readonly code: 'undo'; readonly of: ChangeLabel }
  | { readonly code: 'redo'; readonly of: ChangeLabel }

/**
 * One thing the user did: a set of journal entries that is undone as a whole.
 * `state` is what undo and redo move between; an undone set is superseded once something new is done.
 * `silent` sets (settings, and the undoings themselves) are not offered for undo.
 */
export interface ChangeSet {
  readonly id: string
  readonly at: string
  readonly label: ChangeLabel
  readonly firstSeq: number
  readonly lastSeq: number
  readonly state: 'done' | 'undone' | 'superseded'
  readonly silent?: boolean
  /** Set on a change set that is itself the undoing or redoing of another. */
  readonly of?: string
}
