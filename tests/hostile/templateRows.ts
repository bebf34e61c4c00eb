import type { RowOf } from '../../src/db/rowSchemas.ts'
import { blankClaim } from '../../src/model/claim.ts'
import { blankDraft } from '../../src/model/draft.ts'
import type { RecordTable } from '../../src/model/journal.ts'
import { experienceRows, workRows } from '../e2e/support/portfolioRows.ts'
import type { Row } from './hostileRows.ts'

const at = '2026-11-01T00:00:00.000Z'
const times = { createdAt: at, changedAt: at }
const day = '2026-11-20'

/** One row with every text that a screen shows, for each kind of record that the sample library has none of. */
export function templateRows(today: string): readonly (readonly [RecordTable, readonly Row[]])[] {
  return [
    ['drafts', [draft]],
    ['events', [eventOn(today)]],
    ['experiences', experienceRows(1, 'private')],
    ['scholarlyWorks', workRows(1, 'private')],
    ['portfolios', [portfolio]],
    ['claims', [claim]],
    ['consents', [consent]],
    ['policies', [policy]],
    ['checklistItems', [item]],
    ['reviews', [review]],
    ['reviewFindings', [finding]],
    ['imports', [imported]],
    ['rawRecords', [raw]],
  ]
}

const draft: RowOf<'drafts'> = {
  ...blankDraft('draft', at),
  title: 'Title',
  text: 'Text',
  variants: [{ network: 'bluesky', text: 'Own text', settings: {} }],
  hashtags: ['#MedEd'],
  tags: ['tag'],
  conflictLine: 'None',
}

function eventOn(date: string): RowOf<'events'> {
  return {
    id: 'event',
    uid: 'event',
    title: 'Title',
    notes: 'Notes',
    location: 'Place',
    link: 'https://example.org/',
    hashtag: '#chat',
    start: { kind: 'date', date },
    kind: 'chat',
    changes: [],
    source: 'Source',
    chat: {
      topic: 'Topic',
      questions: [{ question: 'Question', answer: 'Answer' }],
      transcript: 'Transcript',
    },
    reminders: [],
    sequence: 0,
    tags: ['tag'],
    specialties: [],
    people: [],
    resources: [],
    drafts: [],
    communities: [],
    identityKeys: [],
    months: [date.slice(0, 7)],
    editedFields: [],
    savedAt: at,
    changedAt: at,
  }
}

const portfolio: RowOf<'portfolios'> = {
  id: 'portfolio',
  name: 'Name',
  template: 'cv',
  paper: 'letter',
  style: 'ama',
  sections: [
    { id: 'text', kind: 'text', title: 'Heading', text: 'Text', from: 'picked', items: [] },
    { id: 'lived', kind: 'experiences', title: 'Heading', from: 'all', items: [] },
    { id: 'works', kind: 'scholarly-work', title: 'Heading', from: 'all', items: [] },
  ],
  ...times,
}

const claim: RowOf<'claims'> = {
  ...blankClaim('claim', 'Claim', at),
  checkedBy: 'me',
  check: { trace: { answer: 'doubt', note: 'Note', at } },
  notes: 'Notes',
  tags: ['tag'],
}

const consent: RowOf<'consents'> = {
  id: 'consent',
  covers: 'A radiograph',
  scopes: [],
  givenBy: 'patient',
  givenOn: day,
  formPlace: 'Cabinet',
  approval: { state: 'asked', by: 'Office' },
  draftIds: [],
  ...times,
}

const policy: RowOf<'policies'> = {
  id: 'policy',
  institution: 'Somewhere',
  url: 'https://example.org/policy',
  readOn: day,
  notes: 'Notes',
  ...times,
}

const item: RowOf<'checklistItems'> = {
  id: 'item',
  group: 'own',
  title: 'Mine',
  where: 'Here',
  recurrence: ['monthly'],
  ...times,
}

const review: RowOf<'reviews'> = {
  id: 'review',
  kind: 'full',
  name: 'Before all',
  openedOn: day,
  listOf: day,
  items: [{ itemId: 'item', group: 'own', title: 'Two', state: 'open', note: 'Note' }],
  notes: 'Notes',
  ...times,
}

const finding: RowOf<'reviewFindings'> = {
  id: 'finding',
  reviewId: 'review',
  title: 'An old photo',
  where: 'X, 2023',
  evidence: [
    { kind: 'link', url: 'https://example.org/1' },
    { kind: 'note', text: 'Note' },
  ],
  action: 'Delete it',
  foundOn: day,
  ...times,
}

const imported: RowOf<'imports'> = {
  id: 'import',
  at,
  fileName: 'papers.ris',
  format: 'ris',
  counts: { read: 1, added: 1, changed: 0, kept: 0, unchanged: 0, unreadable: 0 },
  changeSet: 'gone',
}

const raw: RowOf<'rawRecords'> = { id: 'raw', format: 'ris', line: 1, text: 'TY  - JOUR' }
