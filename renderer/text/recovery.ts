import type {
  BackupInfo,
  BackupReason,
  DesktopFailureCode,
  LastSeen,
} from '../../src/ipc/contract.ts'
import type { RecordTable } from '../../src/model/journal.ts'
import type { RecoveryReason } from '../start/decideStart.ts'
import { failureWords } from '../state/failures.ts'
import { momentWords } from './dates.ts'
import { count, desktopFailureWords, resources } from './en.ts'

/** The words of recovery, restoring and backing up. */

/** What is wrong, said plainly: first what happened, then what is intact and what can be done. */
export function recoveryWords(
  reason: RecoveryReason,
  lastSeen: LastSeen | null,
  /** How many can be restored; null while they are opened. */
  readable: number | null,
  now: Date,
): { title: string; body: string } {
  const way = wayOut(readable)
  switch (reason) {
    case 'emptied': {
      const had = resources(lastSeen?.counts.resources ?? 0)
      const when = lastSeen ? momentWords(lastSeen.at, now) : ''
      return {
        title: 'Your library is unexpectedly empty',
        body: `It held ${had} when Plexus last saw it, ${when}. Nothing has been written since. ${way}`,
      }
    }
    case 'backups-found':
      return {
        title: 'No library here, but there are backups of one',
        body: `Plexus has no library on this computer, yet there are backups of one in the backup folder. Nothing has been written. ${way}`,
      }
    case 'partly-lost':
      return {
        title: 'Part of the library is missing',
        body: `It holds less than when Plexus last saw it${seenWhen(lastSeen, now)}, and nothing says that you took it away. Nothing has been written since. ${way}`,
      }
    case 'replaced':
      return {
        title: 'Another library is in the place of yours',
        body: `What is found is not the library that Plexus last saw${seenWhen(lastSeen, now)}. Nothing has been written to it. ${way}`,
      }
    case 'restoring':
      return {
        title: 'The files of the library were moved aside',
        body: `They could not be used, and are kept as they were in the folder “kept-aside” of the profile. ${way}`,
      }
    case 'newer-database':
      return {
        title: 'This library was written by a newer Plexus',
        body: `This version cannot read it without risking damage to it, so it was left untouched. Open it with the newer version, or go on here with a new library beside it. ${way}`,
      }
    case 'unreadable-database':
      return {
        title: 'The library cannot be opened',
        body: `The files of the library could not be read. They were left as they are. ${way}`,
      }
  }
}

function seenWhen(lastSeen: LastSeen | null, now: Date): string {
  return lastSeen ? `, ${momentWords(lastSeen.at, now)}` : ''
}

function wayOut(readable: number | null): string {
  if (readable === 0) return 'No readable backup was found.'
  return 'A backup is restored into a new library and counted there before it becomes yours.'
}

export const recoveryText = {
  area: 'Recovery',
  foundNow: 'Found now',
  lastSeen: 'Last seen',
  notOpened: 'not opened',
  backups: 'Backups',
  none: 'No backups in the backup folder.',
  noneReadable: 'None of these can be read.',
  looking: 'Opening and counting the backups',
  readable: 'Opened and counted',
  unreadable: 'Cannot be read fully',
  newerSchema: 'From a newer Plexus',
  restore: 'Restore and check',
  showFiles: 'Show the files',
  diagnostics: 'Save a diagnostic file',
  restarting: 'Plexus starts again by itself and goes on with what you chose',
  resuming: 'Going on with what you chose',
  chosenGone: 'The backup you chose is no longer there, or can no longer be read. Choose another.',
  startEmpty: 'Start empty instead',
  startEmptyAgain: 'Start with an empty library?',
  startEmptyKeeps:
    'The backups and the library found now are kept. Plexus begins a new, empty library beside them.',
  startEmptyYes: 'Start empty',
  goOn: 'Go on with what was found',
  goOnAgain: 'Go on with what was found?',
  goOnKeeps:
    'The library opens as it is now, and Plexus takes this for its whole. The backups are kept: what is missing can still be restored from them.',
  goOnYes: 'Go on',
  back: 'Go back',
  foot: 'Starting empty keeps every backup. The diagnostic file holds versions, sizes and error codes, and none of your content.',
  footPartly:
    'Whatever you choose, every backup and the library found now are kept. The diagnostic file holds versions, sizes and error codes, and none of your content.',
  nothingWritten: 'Nothing has been written since this start',
  chooseFirst: 'Choose a backup that can be read.',
  restoring: 'Restoring',
  checking: 'Counting what was restored',
  savingNow: 'Backing up the library as it is now',
  cancel: 'Cancel',
  restoreTitle: 'Restore a backup',
  restoreKeeps:
    'The library as it is now is backed up first. The restored one opens in its place once it has been counted.',
  openPartly: 'Open without those rows',
  throwAway: 'Discard',
  opening: 'Opening the library',
  now: 'Now',
  inBackup: 'In the backup',
  comparing: 'Comparing with the library as it is now',
  diagnosticsSaved: 'Diagnostic file saved.',
} as const

/** The names of the tables in the comparison, in the order they are shown. */
export const comparedTables: readonly (readonly [RecordTable, string])[] = [
  ['resources', 'Resources'],
  ['contacts', 'People'],
  ['interactions', 'Interactions'],
  ['promises', 'Promises'],
  ['mentorMeetings', 'Meetings'],
  ['goals', 'Goals'],
  ['letters', 'Letters'],
  ['communities', 'Communities'],
  ['drafts', 'Drafts'],
  ['draftImages', 'Images of drafts'],
  ['events', 'Events'],
  ['experiences', 'Experiences'],
  ['scholarlyWorks', 'Scholarly works'],
  ['portfolios', 'Documents'],
  ['claims', 'Claims'],
  ['consents', 'Consents'],
  ['policies', 'Policies'],
  ['checklistItems', 'Own checklist items'],
  ['reviews', 'Reviews'],
  ['reviewFindings', 'Findings'],
  ['reviewImages', 'Screenshots'],
  ['gateDecisions', 'Decisions at the gate'],
  ['links', 'Links'],
  ['savedSearches', 'Saved searches'],
  ['imports', 'Imports'],
  ['rawRecords', 'Records as imported'],
]

/** Of these the count stands even where it is the same on both sides. */
export const alwaysCompared: readonly RecordTable[] = ['resources', 'savedSearches', 'imports']

export const backupReasonWords: Record<BackupReason, string> = {
  daily: 'daily',
  import: 'after an import',
  quit: 'when quitting',
  restore: 'before restoring',
  manual: 'manual',
}

/** `1,284 resources · after an import · 1.2 MB`. */
export function backupFacts({ counts, reason, bytes, readable }: BackupInfo): string {
  const what = readable ? resources(counts.resources ?? 0) : 'contents do not match their record'
  return `${what} · ${backupReasonWords[reason]} · ${byteWords(bytes)}`
}

/** `14 found, newest first`. */
export function foundWords(backups: number): string {
  return `${count(backups)} found, newest first`
}

/** `Show 6 older`. */
export function olderWords(hidden: number): string {
  return `Show ${count(hidden)} older`
}

/** Restores name the size of what comes back: `Restore 1,284 resources`. */
export function restoreVerb(backup: BackupInfo): string {
  return `Restore ${resources(backup.counts.resources ?? 0)}`
}

/** `640 KB`, `18.2 MB`. */
export function byteWords(bytes: number): string {
  if (bytes < 1000) return `${count(bytes)} bytes`
  if (bytes < 1_000_000) return `${count(Math.round(bytes / 1000))} KB`
  return `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`
}

/** `640 of 1,284`. */
export function progressWords(done: number, total: number): string {
  return `${count(Math.min(done, total))} of ${count(total)}`
}

const restoreFailures: Readonly<Record<string, string>> = {
  cancelled: 'Restoring was canceled. Everything is as it was.',
  'backup-not-verified':
    'What was restored is not what the backup says it holds, so it was thrown away. Everything is as it was: choose another backup.',
  'backup-too-new':
    'This backup was written by a newer Plexus and cannot be restored with this version. Everything is as it was.',
}

/** Why the files of a library could not be moved out of the way of another. */
export function notMovedWords(code: DesktopFailureCode): string {
  return `The files of the library could not be moved out of the way, so nothing was restored. ${desktopFailureWords[code]}`
}

/** Why nothing was restored, and that nothing was lost by it. */
export function restoreFailure(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : ''
  return (
    restoreFailures[String(code)] ?? `Not restored; everything is as it was. ${failureWords(error)}`
  )
}

/** `12 rows of the backup cannot be read. The other 1,272 can be opened without them.` */
export function partlyWords(leftOut: number, rows: number): string {
  const lost = leftOut === 1 ? '1 row of the backup' : `${count(leftOut)} rows of the backup`
  return `${lost} cannot be read. The other ${count(rows)} were restored and can be opened without.`
}

/** What a restore would do: `12 resources come back, 5 leave, 3 go back to an earlier state.` */
export function differenceWords(added: number, removed: number, changed: number): string {
  if (added + removed + changed === 0) return 'The backup holds the same resources as the library.'
  const parts = [
    added > 0 && `${resources(added)} would come back`,
    removed > 0 && `${resources(removed)} would leave`,
    changed > 0 && `${resources(changed)} would go back to how they were`,
  ].filter((part) => part !== false)
  return `${parts.join(', ')}.`
}

/** The newest change in a backup: `Newest change in it: yesterday, 23:10.` */
export function newestChangeWords(at: string, now: Date): string {
  return `Newest change in it: ${momentWords(at, now)}.`
}

/** A moment at the head of a line: `Yesterday, 23:10`. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A failed backup is said with its reason, and that the older ones are intact. */
export function notBackedUp(reason: string): string {
  return `Not backed up; older backups are unaffected. ${reason}`
}

export const backupDoneWords = {
  written: 'Backed up',
  'kept-older': 'The library is empty, so the older backups were kept and none was written',
  nothing: 'The library is empty: nothing to back up. Older backups are kept',
} as const
