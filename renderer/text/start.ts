import type { Settings } from '../../src/model/settings.ts'
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
  stage: { asks: 'What stage are you at?', hint: 'Hides what you do not need' },
  specialties: { asks: 'Which specialties?', hint: 'Choose as many as you like' },
  timeZone: { asks: 'Which time zone?', hint: 'For times set in other places' },
} as const

export const startWords = {
  promise:
    'A place on this computer for the posts, papers and videos you learn from. It works offline, needs no account, and sends nothing anywhere unless you ask.',
  skip: 'Skip',
  skipped: 'Skipped',
  answer: 'Answer after all',
  doors: 'How would you like to begin?',
  importDoor: 'Import my data',
  importDoorHint: 'PubMed and other reference files, or an export from Plexus',
  sampleDoor: 'Look around with a sample library',
  emptyDoor: 'Start with an empty library',
  changeLater: 'Every answer can be changed in settings',
  nothingStored: 'Nothing stored yet',
  fromThisComputer: 'from this computer',
  addingSample: 'Adding the sample library',
  opening: 'Opening the library',
} as const

/** `60 invented resources, removed again in one click`. */
export function sampleDoorHint(resources: number): string {
  return `${count(resources)} invented resources, removed again in one click`
}

/** `40 more`. */
export function moreWords(hidden: number): string {
  return `${count(hidden)} more`
}

export const errorText = {
  title: 'Plexus cannot go on from here',
  body: 'Something went wrong in the program. What was saved is on the disk and was not touched. Start again; if it happens once more, a diagnostic file helps to find out why. It holds versions, sizes and error codes, and none of your content.',
  again: 'Start again',
  diagnostics: 'Save a diagnostic file',
} as const
