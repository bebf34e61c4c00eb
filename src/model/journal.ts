/** The tables whose rows are the user's own and whose every change is recorded. */
export const recordTables = [
  'resources',
  'rawRecords',
  'savedSearches',
  'imports',
  'settings',
  'contacts',
  'contactPhotos',
  'interactions',
  'promises',
  'mentorMeetings',
  'goals',
  'letters',
  'communities',
  'drafts',
  'draftImages',
  'experiences',
  'scholarlyWorks',
  'portfolios',
  'events',
  'reminders',
  'seedEdits',
  'claims',
  'consents',
  'policies',
  'checklistItems',
  'reviews',
  'reviewFindings',
  'reviewImages',
  'gateDecisions',
  'retractionAnswers',
  'links',
  'notDuplicates',
  'columnMappings',
] as const
export type RecordTable = (typeof recordTables)[number]

/** One changed row: what it was before and what it is after; absent means it did not exist. */
export interface RowChange {
  readonly table: RecordTable
  readonly key: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Where in the journal something stands: `seq` grows by one with every row of it and never goes back. */
interface JournalPlace {
  readonly seq: number
  readonly changeSet: string
  readonly at: string
}

/** A change with its place. */
export interface JournalEntry extends JournalPlace, RowChange {}

/** Changes of one set that share a place. */
export interface JournalPage extends JournalPlace {
  readonly changes: readonly RowChange[]
}

/** What the journal's table holds (see journalRows.ts). */
export type JournalRow = JournalEntry | JournalPage

/** Kinds of records that are added, edited, tagged, thrown away and merged in the same ways; each has its word. */
export const recordKinds = [
  'contact',
  'interaction',
  'promise',
  'mentor-meeting',
  'goal',
  'letter',
  'community',
  'draft',
  'experience',
  'scholarly-work',
  'portfolio',
  'event',
  'claim',
  'consent',
  'policy',
  'checklist-item',
  'review',
  'review-finding',
  'gate-decision',
] as const
export type RecordKind = (typeof recordKinds)[number]

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
  | { readonly code: 'restore-from-trash'; readonly count: number }
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
      /** What was imported; resources where it is not said. */
      readonly kind?: RecordKind
      readonly fileName: string
      readonly added: number
      readonly changed: number
    }
  | { readonly code: 'undo-import'; readonly fileName: string; readonly count: number }
  | { readonly code: 'add-sample'; readonly count: number }
  | { readonly code: 'remove-sample'; readonly count: number }
  | { readonly code: 'change-settings' }
  | { readonly code: 'dismiss-mentor'; readonly name: string }
  | { readonly code: 'add-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'edit-record'; readonly kind: RecordKind; readonly name: string }
  | { readonly code: 'tag-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'change-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'trash-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'restore-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'remove-records'; readonly kind: RecordKind; readonly count: number }
  | { readonly code: 'delete-records-for-good'; readonly kind: RecordKind; readonly count: number }
  | {
      readonly code: 'merge-records'
      readonly kind: RecordKind | 'resource'
      readonly count: number
    }
  | { readonly code: 'not-duplicates'; readonly count: number }
  | { readonly code: 'link-records'; readonly count: number }
  | { readonly code: 'unlink-records'; readonly count: number }
  | { readonly code: 'ask-retractions'; readonly count: number }
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
  /** How many of the records that were to be changed were not there any more. */
  readonly gone?: number
  /** Set on a change set that is itself the undoing or redoing of another. */
  readonly of?: string
}
