import type { Cadence } from '../../src/model/contact.ts'
import { resources } from './en.ts'

/** The words of the settings screen. */
export const settingsText = {
  title: 'Settings',
  appearance: 'Appearance',
  colors: 'Color theme',
  rows: 'Rows',
  you: 'About you',
  stage: 'Stage',
  noStage: 'Not set',
  specialties: 'Specialties',
  timeZone: 'Time zone',
  noTimeZone: 'Not set',
  backups: 'Backups',
  backupsHint:
    'Once a day, after an import, and when you quit, everything is saved to a dated file outside the program’s own folder. The last ten that can be read are kept.',
  backUpNow: 'Back up now',
  restore: 'Restore…',
  showFiles: 'Show the files',
  noBackups: 'No backup yet.',
  sample: 'Sample library',
  addSample: 'Add the sample library',
  removeSample: 'Remove the sample library',
  facts: 'What is stored',
  resources: 'Resources, including the trash',
  savedSearches: 'Saved searches',
  changes: 'Changes kept for undo and history',
  database: 'Database',
  appVersion: 'Plexus',
  electronVersion: 'Electron',
  schemaVersion: 'Schema version',
} as const

export const themeWords = { system: 'Match system', light: 'Light', dark: 'Dark' } as const
export const densityWords = { comfortable: 'Comfortable', compact: 'Compact' } as const

/** Whether the sample library is there, and how to be rid of it. */
export function sampleWords(sample: number): string {
  if (sample === 0) return 'Invented resources to look around with, removed again in one click.'
  return `${resources(sample)} of the library are invented, to look around with.`
}

/** The words of keeping in touch. */
export const inTouchText = {
  title: 'Keeping in touch',
  rhythms: 'Rhythms',
  quiet: 'Quiet days',
  every: 'Every',
  unit: 'Unit',
  firstTime: ({ every, unit }: Cadence) =>
    `the first time after ${every} ${every === 1 ? unit : `${unit}s`}`,
  remove: 'Remove',
  addRole: 'Add a role',
  addTag: 'Add a #tag',
  ownHint: 'The first match applies; a contact’s own cadence comes before all of them.',
  shippedHint: (asOf: string) =>
    `As shipped, ${asOf}: common advice on mentoring, to begin with. The first match applies; a contact’s own cadence comes before all of them.`,
  asShipped: 'As shipped',
  from: 'From',
  to: 'To',
  name: 'What',
  nameHint: 'Shelf exams, vacation',
  add: 'Add',
  quietHint: 'Anything due on those days moves to the day after.',
} as const
