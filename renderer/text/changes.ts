import type { ChangeLabel, RecordKind } from '../../src/model/journal.ts'
import { count, resources } from './en.ts'

const recordNouns: Record<RecordKind | 'resource', readonly [one: string, many: string]> = {
  resource: ['resource', 'resources'],
  contact: ['contact', 'contacts'],
  interaction: ['interaction', 'interactions'],
  promise: ['promise', 'promises'],
  'mentor-meeting': ['mentor meeting', 'mentor meetings'],
  goal: ['goal', 'goals'],
  letter: ['letter', 'letters'],
  community: ['community', 'communities'],
  draft: ['draft', 'drafts'],
  experience: ['experience', 'experiences'],
  'scholarly-work': ['scholarly work', 'scholarly works'],
  portfolio: ['portfolio', 'portfolios'],
  event: ['event', 'events'],
  claim: ['claim', 'claims'],
  consent: ['consent', 'consents'],
  policy: ['policy', 'policies'],
  'checklist-item': ['checklist item', 'checklist items'],
  review: ['review', 'reviews'],
  'review-finding': ['finding', 'findings'],
  'gate-decision': ['decision', 'decisions'],
}

/** `1 contact`, `20,000 contacts`. */
export function records(kind: RecordKind | 'resource', value: number): string {
  return `${count(value)} ${recordNouns[kind][value === 1 ? 0 : 1]}`
}

type Words = {
  readonly [Code in ChangeLabel['code']]: (
    label: Extract<ChangeLabel, { readonly code: Code }>,
  ) => string
}

const words: Words = {
  'add-resources': (label) => `${resources(label.count)} saved`,
  'edit-resource': (label) => `“${shorten(label.title)}” changed`,
  'tag-resources': (label) => `Tags changed on ${resources(label.count)}`,
  'set-specialties': (label) => `Specialties changed on ${resources(label.count)}`,
  'set-status': (label) => `Status changed on ${resources(label.count)}`,
  'set-star': (label) => `${resources(label.count)} ${label.starred ? 'starred' : 'unstarred'}`,
  'trash-resources': (label) => `${resources(label.count)} moved to trash`,
  'restore-resources': (label) => `${resources(label.count)} restored`,
  'restore-from-trash': (label) => `${count(label.count)} restored from the trash`,
  'delete-for-good': (label) => `${count(label.count)} deleted permanently`,
  'rename-tag': (label) =>
    label.to
      ? `Tag #${label.from} is now #${label.to}`
      : `Tag #${label.from} removed from ${count(label.count)} ${label.count === 1 ? 'record' : 'records'}`,
  'save-search': (label) => `Search “${label.name}” saved`,
  'rename-search': (label) => `Search renamed to “${label.name}”`,
  'remove-search': (label) => `Search “${label.name}” removed`,
  'import-file': (label) =>
    `${records(label.kind ?? 'resource', label.added)} imported${label.changed ? `, ${count(label.changed)} updated` : ''} from ${label.fileName}`,
  'undo-import': (label) => `Import of ${label.fileName} undone`,
  'add-sample': (label) => `Sample library of ${resources(label.count)} added`,
  'remove-sample': (label) => `Sample library of ${resources(label.count)} removed`,
  'change-settings': () => 'Settings changed',
  'dismiss-mentor': (label) => `${shorten(label.name)} is not proposed any more`,
  'add-records': (label) => `${records(label.kind, label.count)} added`,
  'edit-record': (label) =>
    label.name
      ? `“${shorten(label.name)}” changed`
      : `${upperFirst(recordNouns[label.kind][0])} changed`,
  'tag-records': (label) => `Tags changed on ${records(label.kind, label.count)}`,
  'change-records': (label) => `${records(label.kind, label.count)} changed`,
  'trash-records': (label) => `${records(label.kind, label.count)} moved to trash`,
  'restore-records': (label) => `${records(label.kind, label.count)} restored`,
  'remove-records': (label) => `${records(label.kind, label.count)} removed`,
  'delete-records-for-good': (label) => `${records(label.kind, label.count)} deleted permanently`,
  'merge-records': (label) => `${records(label.kind, label.count)} merged`,
  'not-duplicates': (label) =>
    label.count === 1
      ? 'Marked as not a duplicate'
      : `${count(label.count)} pairs kept apart: not duplicates`,
  'link-records': (label) =>
    label.count === 1 ? 'Link added' : `${count(label.count)} links added`,
  'unlink-records': (label) =>
    label.count === 1 ? 'Link removed' : `${count(label.count)} links removed`,
  'ask-retractions': (label) =>
    `Crossref asked about ${label.count === 1 ? '1 paper' : `${count(label.count)} papers`}`,
  undo: (label) => `Undone: ${lowerFirst(changeWords(label.of))}`,
  redo: (label) => `Redone: ${lowerFirst(changeWords(label.of))}`,
}

/** What was done, for the toast and the history: with its number, without exclamation. */
export function changeWords(label: ChangeLabel): string {
  try {
    const wordsFor = words[label.code] as (label: ChangeLabel) => string
    return wordsFor(label)
  } catch {
    return 'A change'
  }
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function shorten(title: string): string {
  return title.length > 48 ? `${title.slice(0, 47).trimEnd()}…` : title
}
