import type { Settings } from '../../src/model/settings.ts'
import type { StartArea } from '../state/startAgain.ts'
import { count } from './en.ts'

/** The words of first start, and of the same questions in settings. */

export const stageWords: Record<NonNullable<Settings['stage']>, string> = {
  preclinical: 'Preclinical years',
  clerkships: 'Clerkships',
  applying: 'Applying',
  resident: 'Resident',
  teaching: 'Teaching',
}

export const questionWords = {
  stage: { asks: 'What stage are you at?', hint: 'Reviews are planned from it before a season' },
  specialties: { asks: 'Which specialties?', hint: 'Choose as many as you like' },
  timeZone: { asks: 'Which time zone?', hint: 'For times set in other places' },
} as const

export const startWords = {
  promise:
    'A place on this computer for the posts, papers and videos you learn from. It works offline, needs no account, and sends nothing anywhere unless you ask.',
  skip: 'Skip',
  skipped: 'Skipped',
  answer: 'Answer now',
  doors: 'How would you like to begin?',
  importDoor: 'Import my data',
  importDoorHint: 'PubMed and other reference files, or an export from Plexus',
  sampleDoor: 'Look around with a sample library',
  emptyDoor: 'Start with an empty library',
  changeLater: 'You can change any of this later in Settings',
  nothingStored: 'Nothing stored yet',
  fromThisComputer: 'from this computer',
  addingSample: 'Adding the sample library',
  opening: 'Opening the library',
} as const

/** `60 made-up resources; remove them in one click`. */
export function sampleDoorHint(resources: number): string {
  return `${count(resources)} made-up resources; remove them in one click`
}

/** `40 more`. */
export function moreWords(hidden: number): string {
  return `${count(hidden)} more`
}

export const areaWords: Record<StartArea, string> = {
  today: 'Today',
  library: 'Library',
  people: 'People',
  communities: 'Communities',
  planner: 'Planner',
  drafts: 'Drafts',
  portfolio: 'Portfolio',
  reputation: 'Reputation',
  imports: 'Past imports',
  settings: 'Settings',
  trash: 'Trash',
}

export const errorText = {
  title: 'Plexus cannot go on from here',
  body: 'Something went wrong in the program. What was saved is on the disk and was not touched. A safe start opens nothing and shows notes as plain text; a diagnostic file helps to find out why. It holds versions, sizes and error codes, and none of your content.',
  safe: 'Safe start',
  safeMeans: 'Nothing is opened, and notes stand as plain text',
  areas: 'Or go on in an area',
  otherwise: 'If that does not help',
  restore: 'Restore a backup…',
  backups: 'Show the backups',
  diagnostics: 'Save a diagnostic file',
} as const
