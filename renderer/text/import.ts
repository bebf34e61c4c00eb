import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import type { ImportTarget } from '../../src/formats/importer.ts'
import type { WithinArchive } from '../../src/formats/readImportFile.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import type { ImportFailureCode, ImportPreview, ImportStage } from '../import/importMessages.ts'
import type { DropRefusal } from '../import/readDrop.ts'
import { records } from './changes.ts'
import { count } from './en.ts'

/** The words of the import sheet and the list of past imports that are chosen by a code. */

export const outcomeWords: Record<ImportOutcome, { count: string; row: string }> = {
  new: { count: 'new', row: 'New' },
  changed: { count: 'changed', row: 'Changed' },
  kept: { count: 'kept because you edited them', row: 'Kept' },
  unchanged: { count: 'unchanged', row: 'Unchanged' },
  repeated: { count: 'repeated in the file', row: 'Repeated' },
  unreadable: { count: 'unreadable', row: 'Unreadable' },
}

export const stageWords: Record<ImportStage, string> = {
  opening: 'Opening the file',
  reading: 'Reading records',
  pictures: 'Resizing pictures',
  checking: 'Checking for duplicates',
  writing: 'Importing',
}

/** What the two cells of a record are. */
export const columnWords: Record<ImportTarget, { title: string; source: string }> = {
  resources: { title: 'Title', source: 'Source' },
  contacts: { title: 'Name', source: 'Position' },
  events: { title: 'Title', source: 'When' },
}

const whatIsRead =
  'Plexus reads PubMed (NBIB, MEDLINE), RIS, BibTeX, its own JSON, vCard, iCalendar, and tables (CSV) of people, papers or events.'

/** Why a file is not imported: what it is, and what helps. */
export const importFailureWords: Record<ImportFailureCode, { title: string; body: string }> = {
  empty: {
    title: 'This file is empty',
    body: 'There is nothing in it to read. If it was just saved or downloaded, save it again.',
  },
  'too-large': {
    title: 'This file is larger than 100 MB',
    body: 'Save the search or library in parts, and import the parts one after another.',
  },
  binary: {
    title: 'This is not a text file',
    body: `It is of a kind Plexus does not know. ${whatIsRead}`,
  },
  pdf: {
    title: 'This is a PDF',
    body: 'PDFs are not read yet. Capture the paper by its DOI or PMID, or import the reference that PubMed or the journal offers for it.',
  },
  word: {
    title: 'This is a text document',
    body: 'Word and other text documents are not read yet. Copy the references or links in it and paste them into Capture, or save a list of them as a table (CSV).',
  },
  spreadsheet: {
    title: 'This is a spreadsheet',
    body: 'Excel files are not read yet. In Excel or Numbers, save the sheet as CSV and import that.',
  },
  slides: {
    title: 'This is a slide deck',
    body: `Presentations are not read yet. ${whatIsRead}`,
  },
  'e-book': { title: 'This is an e-book', body: `E-books are not read yet. ${whatIsRead}` },
  picture: {
    title: 'This is a picture',
    body: 'Pictures are not imported. Add one to a draft from the draft itself.',
  },
  packed: {
    title: 'This is a packed archive',
    body: 'Archives other than ZIP are not read yet. Unpack it and import the file within.',
  },
  opml: {
    title: 'This is a list of feeds (OPML)',
    body: 'Subscriptions from a feed reader are not read yet. Capture the addresses of the feeds you want to keep.',
  },
  feed: {
    title: 'This is a feed',
    body: 'Feeds (RSS, Atom) are not read yet. Capture the links in it that you want to keep.',
  },
  bookmarks: {
    title: 'These are bookmarks of a browser',
    body: 'Bookmark files are not read yet. Copy the addresses you want to keep and paste them into Capture.',
  },
  mail: {
    title: 'This is an email message or mailbox',
    body: 'Mail is not read yet. Import a file attached to it, or paste what it says into Capture.',
  },
  xml: {
    title: 'This is a file of data (XML)',
    body: `XML is not read yet; most programs that save it also offer another format. ${whatIsRead}`,
  },
  json: {
    title: 'This is a file of data (JSON) from another program',
    body: `Of JSON, Plexus reads only what it saved itself. Most reference managers also save RIS or BibTeX. ${whatIsRead}`,
  },
  endnote: {
    title: 'This is an EndNote file',
    body: 'EndNote’s own tagged format is not read yet. In EndNote, export with the style RefMan (RIS) or BibTeX.',
  },
  html: {
    title: 'This is a web page',
    body: 'A site sometimes answers a download with a page instead of the file, for example to ask for a login. Open its address in a browser and save again.',
  },
  'not-recognised': {
    title: 'Plexus does not recognize the format of this file',
    body: `${whatIsRead} A file is judged by what is in it, not by its name.`,
  },
  'several-formats': {
    title: 'This file could be read in more than one way',
    body: 'Its opening fits several formats. Choose the one it was saved in.',
  },
  tampered: {
    title: 'This share pack was altered',
    body: 'It was changed or cut short on its way. Ask whoever made it to send it again. Nothing was imported.',
  },
  'newer-version': {
    title: 'This file was saved by a newer Plexus',
    body: 'Update this copy of the program, then import the file again. Nothing in the file was changed.',
  },
  'archive-unreadable': {
    title: 'This archive could not be opened',
    body: 'It is cut off, damaged or locked with a password. Download it again, or unzip it and import the file inside.',
  },
  'archive-too-large': {
    title: 'This archive is too large when unzipped',
    body: 'It holds more than 20,000 files, or one that grows beyond 50 MB or a hundredfold. Unpack it and import the file within.',
  },
  'archive-without-contacts': {
    title: 'No contacts were found in this archive',
    body: 'Plexus looks for Connections.csv of a LinkedIn export, a vCard file, or contacts.csv. LinkedIn includes Connections.csv only if you check Connections when you request the export.',
  },
  'no-records': {
    title: 'No records were found in this file',
    body: 'Its format is known, but it holds nothing to import. Perhaps the search it was saved from was empty.',
  },
  'too-many-records': {
    title: 'This file holds more than 200,000 records',
    body: 'Save the search or library in parts, and import the parts one after another.',
  },
  'took-too-long': {
    title: 'Reading this file took too long and was stopped',
    body: 'Something in it cannot be read in reasonable time. Try a part of it.',
  },
  'worker-stopped': {
    title: 'Reading this file stopped',
    body: 'It may need more memory than there is. Close other programs, or import the file in parts.',
  },
  'library-unavailable': {
    title: 'The library could not be read',
    body: 'The file was not compared with it, and nothing was written. Start the program again, then import the file again.',
  },
  cancelled: { title: 'Import canceled', body: 'Nothing was written.' },
  'not-written': {
    title: 'The import could not be written',
    body: 'The disk could not be written to, and the part that was imported was removed again. Check that the disk has space, then try again.',
  },
  'not-confirmed': {
    title: 'The import was not confirmed by the disk',
    body: 'It may still be written. Look at Past imports before importing the file again.',
  },
}

/** Names of resource fields, for what changes and what a format leaves out. */
const fieldNames: Record<string, string> = {
  id: 'Plexus number',
  kind: 'kind',
  title: 'title',
  people: 'people',
  source: 'source',
  placeInSource: 'volume and pages',
  published: 'date',
  url: 'address',
  identifiers: 'identifiers',
  platform: 'platform',
  handle: 'handle',
  postId: 'post number',
  text: 'abstract or text',
  language: 'language',
  mesh: 'MeSH headings',
  keywords: 'keywords',
  hashtags: 'hashtags',
  publicationTypes: 'publication types',
  notices: 'retraction and other notices',
  specialties: 'specialties',
  tags: 'tags',
  status: 'reading status',
  starred: 'stars',
  notes: 'notes',
  savedAt: 'date saved',
  changedAt: 'date changed',
  deletedAt: 'place in the trash',
  identityKeys: '',
  editedFields: 'which fields you edited',
  importId: 'which import it came from',
  origin: 'origin',
  sample: 'sample mark',
  name: 'name',
  family: 'last name',
  given: 'first name',
  middle: 'middle name',
  formerNames: 'former names',
  nickname: 'nickname',
  credentials: 'degrees',
  prefix: 'title (Dr., Prof.)',
  pronouns: 'pronouns',
  positions: 'positions',
  emails: 'email addresses',
  phones: 'phone numbers',
  profiles: 'profiles',
  addresses: 'addresses',
  start: 'start',
  end: 'end',
  duration: 'length',
  recurrence: 'repetition',
  changes: 'changed dates',
  location: 'place',
  link: 'link',
  reminders: 'reminders',
  cancelled: 'cancellation',
  icalendar: 'other lines of the file',
  birthday: 'birthday',
  connectedOn: 'date connected',
  photo: 'picture',
  photoId: 'picture',
  roles: 'roles',
  met: 'where you met',
  cadence: 'rhythm',
  snoozedUntil: 'snooze',
  nextOn: 'next date',
  doNotContact: 'do-not-contact setting',
  likenessKeys: '',
  lastInteractionOn: 'last interaction',
}

/** What else lies in an archive: `Read Connections.csv; messages.csv, Profile.csv and 21 more were left`. */
export function withinWords({ entry, left, leftCount }: WithinArchive): string {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  if (leftCount === 0) return `read ${nameOf(entry)}`
  const named = left.slice(0, 2).map(nameOf)
  const more = leftCount - named.length
  return `read ${nameOf(entry)}, left ${named.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`
}

/** Field names in a line: `title, date and identifiers`; fields without a name of their own are left out. */
export function fieldList(fields: readonly string[]): string {
  const names = [...new Set(fields.map((field) => fieldNames[field] ?? field))].filter(Boolean)
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** `618 KB`, `1.4 MB`: decimal, as files are shown elsewhere. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${count(bytes)} bytes`
  if (bytes < 1_000_000) return `${count(Math.round(bytes / 1_000))} KB`
  return `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`
}

export function recordsWords(value: number): string {
  return `${count(value)} ${value === 1 ? 'record' : 'records'}`
}

/** `about 4 seconds left`; empty while it is not known. */
export function timeLeftWords(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  if (seconds >= 90) return `about ${count(Math.round(seconds / 60))} minutes left`
  const whole = Math.max(1, Math.round(seconds))
  return `about ${whole} ${whole === 1 ? 'second' : 'seconds'} left`
}

/** `5 rows cannot be read, 2 are kept without a value`. */
export function problemsWords(lost: number, warned: number): string {
  const parts = [
    lost > 0 ? `${count(lost)} cannot be read` : '',
    warned > 0 ? `${count(warned)} kept without a value` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** What the records of a target are called. */
export const targetKinds: Record<ImportTarget, 'resource' | 'contact' | 'event'> = {
  resources: 'resource',
  contacts: 'contact',
  events: 'event',
}

/** The primary button, with its verb and number. */
export function importButtonWords({
  target,
  counts,
}: Pick<ImportPreview, 'target' | 'counts'>): string {
  const kind = targetKinds[target]
  if (counts.new === 0 && counts.changed > 0) return `Update ${records(kind, counts.changed)}`
  return `Import ${records(kind, counts.new + counts.changed)}`
}

/** Why nothing would change, when nothing would. */
export function nothingToDoWords(counts: Readonly<Record<ImportOutcome, number>>): string {
  const held = counts.unchanged + counts.kept + counts.repeated
  if (held === 0) return 'Nothing in this file can be read, so there is nothing to import.'
  if (counts.unreadable > 0)
    return 'All readable records are already in the library. Importing would change nothing.'
  return held === 1
    ? 'This record is already in the library. Importing would change nothing.'
    : `All ${count(held)} records are already in the library. Importing would change nothing.`
}

/** Why a drop is not taken. */
export function dropRefusalWords(code: DropRefusal, name: string): string {
  switch (code) {
    case 'folder':
      return `“${name}” is a folder. Plexus reads single files: open the folder and drop the files in it.`
    case 'too-large':
      return `“${name}” is larger than 100 MB and was not read. Save the search or library in parts.`
    case 'too-much':
      return 'These files together are larger than 400 MB. Drop fewer at a time.'
    case 'not-readable':
      return `“${name}” could not be read. It may have been moved, or another program may be using it.`
    case 'nothing':
      return 'Nothing you dropped can be imported.'
  }
}

/** What an import did, in a line: `1,000 added, 3 updated, 12 unchanged`. */
export function importCountsWords(counts: ImportRecord['counts']): string {
  const parts: [number, string][] = [
    [counts.added, 'added'],
    [counts.changed, 'updated'],
    [counts.kept, 'kept because you edited them'],
    [counts.unchanged, 'already there'],
    [counts.unreadable, 'unreadable'],
  ]
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${count(number)} ${words}`)
    .join(', ')
}

/** An import that the journal no longer remembers: of long ago, or from before a backup was restored. */
export const importForgottenWords =
  'This import is too long ago, or from before a backup was restored: it can no longer be undone in one step. Show these, then delete the ones you do not want'

/** What undoing an import will do, before it is done. */
export function undoImportWords(
  preview: {
    readonly removes: number
    readonly restores: number
    readonly keeps: number
  },
  kind: 'resource' | 'contact' | 'event',
): string {
  const { removes, restores, keeps } = preview
  const does = [
    removes > 0 ? `${records(kind, removes)} that came with it will be removed` : '',
    restores > 0 ? `${records(kind, restores)} it updated will go back to how they were` : '',
  ].filter(Boolean)
  const stays = keeps > 0 ? `${records(kind, keeps)} you have changed since then will stay.` : ''
  if (does.length === 0) return `There is nothing left to undo. ${stays}`.trim()
  return `${does.join(', and ')}. ${stays} This can itself be undone.`.replace('  ', ' ')
}
