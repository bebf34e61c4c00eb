import type { ImportProblemCode } from '../../src/formats/importer.ts'
import type { DesktopFailureCode } from '../../src/ipc/contract.ts'
import type { SortOrder } from '../../src/model/libraryView.ts'
import type { Platform, ReadingStatus, ResourceKind } from '../../src/model/resource.ts'
import type { LargeCommand } from '../session/largeCommands.ts'

/** The words of the interface that are chosen by a code: a new code does not compile until it has words. */

export const kindWords: Record<ResourceKind, string> = {
  paper: 'Paper',
  preprint: 'Preprint',
  guideline: 'Guideline',
  review: 'Review',
  post: 'Post',
  video: 'Video',
  podcast: 'Podcast',
  infographic: 'Infographic',
  'case-discussion': 'Case discussion',
  course: 'Course',
  page: 'Web page',
  tool: 'Tool',
}

export const statusWords: Record<ReadingStatus, string> = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
}

export const platformWords: Record<Platform, string> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  reddit: 'Reddit',
  youtube: 'YouTube',
  researchgate: 'ResearchGate',
  classroom: 'Google Classroom',
}

export const sortWords: Record<SortOrder, string> = {
  best: 'Best match',
  saved: 'Newest saved',
  published: 'Newest published',
  title: 'Title',
  shortest: 'Shortest first',
}

export const importProblemWords: Record<
  ImportProblemCode,
  { what: string; so: string; lost?: string }
> = {
  'missing-title': { what: 'No title', so: 'Not imported' },
  'title-borrowed': { what: 'No title', so: 'Named by what it has' },
  'bad-date': { what: 'Date not recognized', so: 'Saved without a date', lost: 'Left out' },
  'bad-identifier': { what: 'Identifier not recognized', so: 'Saved without it' },
  'not-a-web-address': { what: 'Not a web address', so: 'Kept without it' },
  'unreadable-record': { what: 'Record cannot be read', so: 'Not imported' },
  'cut-off-record': { what: 'Record is cut off', so: 'Not imported' },
  'text-outside-record': { what: 'Text outside any record', so: 'Not imported' },
  'field-too-long': { what: 'Field is too long', so: 'Saved, cut short' },
  'missing-name': { what: 'No name and no address', so: 'Not imported' },
  'name-borrowed': { what: 'No name', so: 'Saved under the email, handle, or institution' },
  'not-an-email': { what: 'Not an email address', so: 'Kept without it' },
  'not-a-phone-number': { what: 'Not a phone number', so: 'Kept without it' },
  'picture-left-out': {
    what: 'Picture is linked, too large, or damaged',
    so: 'Kept without it',
  },
  'not-a-contact': { what: 'A group, not a contact', so: 'Not imported' },
  'unclosed-quote': { what: 'Unclosed quotation mark', so: 'Not imported' },
  'too-many-columns': { what: 'More than 2,000 columns', so: 'Not imported' },
  'no-calendar': { what: 'No calendar in this file', so: 'Not imported' },
  'no-events': { what: 'No events in this calendar', so: 'Nothing to import' },
  'not-an-event': { what: 'Not an event', so: 'Not imported' },
  'missing-start': { what: 'No start', so: 'Not imported' },
  'unreadable-event': { what: 'Event cannot be read', so: 'Not imported' },
  'cut-off-event': { what: 'Event is cut off', so: 'Not imported' },
  'superseded-event': { what: 'A newer version is in the file', so: 'The newer version is used' },
  'text-outside-event': { what: 'Text outside any event', so: 'Not imported' },
  'unreadable-line': { what: 'Line not recognized', so: 'Kept without it' },
  'bad-rule': { what: 'Repeat rule not recognized', so: 'Saved without repeating' },
  'rule-part-dropped': {
    what: 'Part of a repeat rule not recognized',
    so: 'Repeats without that part',
  },
  'unknown-zone': { what: 'Unknown time zone', so: 'Saved at that time, in no time zone' },
  'end-before-start': { what: 'Ends before it starts', so: 'Saved without an end' },
  'too-many-dates': { what: 'Too many dates', so: 'Saved with the first of them' },
  'alarm-ignored': { what: 'Alarm not recognized', so: 'Kept without it' },
  'missing-end': { what: 'End of the event is missing', so: 'Kept' },
  'missing-uid': { what: 'No identifier', so: 'Matched by its content' },
  'shared-uid': { what: 'Identifier of another event', so: 'Given an ID of its own' },
  'own-field-ignored': { what: 'Value from another program', so: 'Kept without it' },
}

export const desktopFailureWords: Record<DesktopFailureCode, string> = {
  'not-allowed': 'The program refused this request.',
  'bad-arguments': 'The program made an invalid request.',
  'no-network': 'The service could not be reached. Check the connection, then try again.',
  'too-large': 'The file is larger than 100 MB. Split it, then import the parts.',
  'not-found': 'The file is no longer there.',
  'disk-full': 'The disk is full. Free some space, then try again.',
  'no-permission':
    'Plexus is not allowed to write there. Choose another folder, or change its permissions.',
  'not-verified': 'What was written could not be read back, so it was not kept.',
  unexpected: 'Something went wrong in the program. Save a diagnostic file from the Help menu.',
}

/** A number as the reader's system writes it. */
export function count(value: number): string {
  return value.toLocaleString()
}

/** `1 resource`, `1,284 resources`. */
export function resources(value: number): string {
  return `${count(value)} ${value === 1 ? 'resource' : 'resources'}`
}

/** What runs in the status line while a command changes very many records. */
export const largeWorkWords: Record<LargeCommand, string> = {
  undo: 'Undoing',
  redo: 'Redoing',
  undoImport: 'Undoing the import',
  tagResources: 'Tagging',
  setStatus: 'Changing the status',
  toggleStarred: 'Changing stars',
  moveToTrash: 'Moving to trash',
  moveContactsToTrash: 'Moving to trash',
  starContacts: 'Changing stars',
  tagContacts: 'Tagging',
  moveDrafts: 'Moving drafts',
  trashDrafts: 'Moving to trash',
  restoreFromTrash: 'Restoring',
  deleteForGood: 'Deleting permanently',
  renameTag: 'Renaming the tag',
  removeTag: 'Removing the tag',
}

/** Of derived data that was found damaged: nothing of the user's is in it alone. */
export const indexRebuiltWords = 'The saved search index was damaged and has been rebuilt'

/** About what was typed for a record that is gone. */
export const goneText = {
  title: 'What you typed',
  why: 'What this was written in is no longer in the library. Your words are here until you copy them, keep them as a draft, or throw them away.',
  none: 'Nothing is left to be kept.',
  typed: 'What you typed',
  copy: 'Copy',
  keep: 'Keep as a draft',
  throwAway: 'Discard',
  show: 'Show it',
} as const

/** In the status line: `What you typed in 2 records that are gone is kept.` */
export function goneTextsWords(records: number): string {
  return `What you typed in ${records === 1 ? 'a record that is' : `${count(records)} records that are`} gone is kept.`
}

/** Beside what was done: ` 2 of those chosen are no longer in the library.` */
export function goneAmongWords(gone: number): string {
  return `${count(gone)} of those chosen ${gone === 1 ? 'is' : 'are'} no longer in the library.`
}

/** What stands in place of *All changes saved*: `2 changes are not saved. The library could not be written…`. */
export function notSavedWords(changes: number, reason: string): string {
  return `${changes === 1 ? '1 change is' : `${count(changes)} changes are`} not saved. ${reason}`
}
