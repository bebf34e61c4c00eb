import type { SpeakingNote } from '../workers/exportWorker.ts'
import { count } from './en.ts'
import { fieldList } from './import.ts'

/** What a format is for, by the exporter's id. */
const formatUses: Record<string, string> = {
  ris: 'For Zotero, EndNote, Mendeley and other reference managers',
  csv: 'For Excel and other spreadsheets',
  'vcard-3': 'For Apple, Google, Outlook, and phones',
  'vcard-4': 'For contact apps that need the current version',
  'contacts-csv': 'For Excel and other spreadsheets, and for Plexus again',
  'share-pack':
    'A reading list for a colleague’s Plexus, with the claims that rest on it; status and stars stay here',
  'plexus-json': 'For another copy of Plexus, or to keep everything',
}

export function formatUse(id: string): string {
  return formatUses[id] ?? ''
}

export type EventScope = 'selection' | 'view' | 'all'

export const eventScopeWords: Record<EventScope, string> = {
  selection: 'This event',
  view: 'The kinds the calendar shows',
  all: 'Everything in the calendar',
}

/** The words of exporting the calendar. */
export const eventExportText = {
  title: 'Export the calendar',
  verb: 'Export the calendar',
  which: 'Events',
  withNotes: 'Include notes, and what is prepared for chats',
  withNotesWhy:
    'With them Plexus reads the file back whole, people and kinds too. Whoever gets the file can read them.',
  carries:
    'Time zones, repetitions with their exceptions, and reminders go along. What appears in the calendar by itself, such as follow-ups and planned posts, does not.',
} as const

/** What stays behind: `Leaves out which fields you edited and sample mark.` */
export function dropsWords(drops: readonly string[], withNotes: boolean): string {
  const left = fieldList([...drops, ...(withNotes ? [] : ['notes'])])
  return left === ''
    ? 'Carries everything, with the records as they were imported.'
    : `Leaves out: ${left}.`
}

/** What stays behind of contacts: a card knows no former positions, and no format carries notes that are not ticked. */
export function contactDropsWords(drops: readonly string[], withNotes: boolean): string {
  const named = drops.filter((field) => field !== 'positions')
  const left = fieldList([...named, ...(withNotes ? [] : ['notes'])])
  return `Leaves out: ${drops.includes('positions') ? 'former positions, ' : ''}${left}.`
}

/** How many private notes would go along, and what ticking the box means. */
export function privateNotesWords(notes: number | undefined, ticked: boolean): string {
  if (notes === undefined) return 'Whoever gets the file can read them.'
  if (notes === 0) return 'None of these contacts has private notes.'
  const who = notes === 1 ? '1 contact' : `${count(notes)} contacts`
  return ticked
    ? `The private notes on ${who} go along. Whoever gets the file can read them.`
    : `${who} ${notes === 1 ? 'has' : 'have'} private notes. They stay here unless you check this box.`
}

/** `plexus-2026-11-24.ris`, by the user's own calendar. */
export function exportFileName(now: Date, extension: string): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `plexus-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${extension}`
}

/** The words of looking through notes before they leave. */
export const speakingNotesText = {
  title: 'Notes about someone',
  none: 'No known identifier patterns found in these notes.',
  some: (number: number) =>
    number === 1
      ? 'One note may let somebody be recognized:'
      : `${count(number)} notes may let somebody be recognized:`,
} as const

/** `2 block, 1 warn`. */
export function speakingWords({ blocks, warns }: Pick<SpeakingNote, 'blocks' | 'warns'>): string {
  return [blocks > 0 && `${count(blocks)} block`, warns > 0 && `${count(warns)} warn`]
    .filter(Boolean)
    .join(', ')
}

/** `and 3 more`. */
export function moreNotesWords(number: number): string {
  return `and ${count(number)} more`
}
