import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticReport } from '../../electron/main/diagnosticReport.ts'
import { failureCodes, noteFailure } from '../../renderer/state/failures.ts'
import { changeWords } from '../../renderer/text/changes.ts'
import { addClaim } from '../../src/commands/addClaim.ts'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import { addGoal } from '../../src/commands/addGoal.ts'
import { addLetter } from '../../src/commands/addLetter.ts'
import { addPromise } from '../../src/commands/addPromise.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { answerCheckStep, concludeClaim, setClaimSource } from '../../src/commands/changeClaims.ts'
import { addConsent, editConsent } from '../../src/commands/changeConsents.ts'
import { addEvidence, addFinding, editFinding } from '../../src/commands/changeFindings.ts'
import { markReviewItem, openReview } from '../../src/commands/changeReviews.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { overrideCheck } from '../../src/commands/decideAtGate.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editGoal } from '../../src/commands/editGoal.ts'
import { holdMeeting } from '../../src/commands/holdMeeting.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import { planMentorMeeting, saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { claimsByResource } from '../../src/db/queries/claims.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { namesSomebody } from '../commands/namesSomebody.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

/** Stands in every private text; wherever it turns up, something private has got out. */
const canary = 'CANARY'
const secret = (where: string) => `${canary} ${where}`
const publicName = 'Miriam Okonkwo'
const publicTitle = 'Lipid targets after stroke'

/** A library in which everything private says so: a mentor, a meeting before and after, goals, promises, what was said. */
async function libraryWithCanaries() {
  const context = await openTestLibrary()
  const [mentor = ''] = await addContacts(context, [
    { ...emptyContactDraft(publicName), roles: ['mentor'], notes: secret('contact notes') },
  ])
  const [paper = ''] = await addResources(context, [emptyDraft('paper', publicTitle)])
  await linkRecords(context, [
    {
      from: { table: 'contacts', id: mentor },
      kind: 'author-of',
      to: { table: 'resources', id: paper },
    },
  ])
  const meeting = await planMentorMeeting(context, {
    contactIds: [mentor],
    at: '2026-11-24T14:30',
    timeZone: 'UTC',
    minutes: 45,
    purpose: secret('purpose'),
    agenda: [secret('agenda')],
  })
  await saveMentorMeeting(context, meeting, {
    discussion: secret('discussion'),
    reflection: secret('reflection'),
  })
  await addEvents(context, [
    {
      ...emptyEvent('chat', publicTitle, { kind: 'date', date: '2026-11-24' }),
      notes: secret('event notes'),
      chat: { topic: secret('topic'), transcript: secret('transcript') },
      changes: [
        {
          of: { kind: 'date', date: '2026-11-24' },
          notes: secret('notes of one'),
          chat: { questions: [{ question: secret('question'), answer: secret('answer') }] },
        },
      ],
    },
  ])
  const goal = await addGoal(context, { contactId: mentor, text: secret('goal') })
  await editGoal(context, goal, { text: secret('goal again') })
  await addPromise(context, {
    contactId: mentor,
    by: 'me',
    text: secret('promise'),
    madeOn: '2026-11-24',
  })
  await logInteraction(context, {
    contactIds: [mentor],
    kind: 'call',
    on: { value: '2026-11-20', precision: 'day' },
    text: secret('interaction'),
  })
  await holdMeeting(context, meeting, {
    heldOn: '2026-11-24',
    actionItems: [{ by: 'them', text: secret('action item') }],
  })
  await addLetter(context, { contactId: mentor, service: secret('letter service') })
  await editContact(context, mentor, { notes: secret('contact notes again') })
  const claim = await addClaim(context, { text: 'Public words', notes: secret('claim notes') })
  await setClaimSource(context, claim, { resourceId: paper, says: 'supports', place: 'Table 2' })
  await answerCheckStep(context, claim, 'stop', { answer: 'doubt', note: secret('check') })
  await concludeClaim(context, claim, { status: 'mixed', by: secret('by'), on: '2026-11-24' })
  await addPrivatePresence(context)
  return context
}

/** What the user keeps of their own presence, of patients' consents, and of what they decided at the gate. */
async function addPrivatePresence(context: CommandContext): Promise<void> {
  const consent = await addConsent(context, { covers: secret('consent'), givenOn: '2026-11-24' })
  await editConsent(context, consent, { formPlace: secret('form place') })
  const review = await openReview(context, {
    kind: 'light',
    name: 'Light pass',
    openedOn: '2026-11-24',
    listOf: '2026-11-24',
    items: [{ itemId: 'SRCH-01', group: 'name-search', title: 'Search' }],
  })
  const mark = { state: 'done', on: '2026-11-24', note: secret('item note') } as const
  await markReviewItem(context, review, 'SRCH-01', mark)
  const finding = await addFinding(context, {
    reviewId: review,
    title: secret('finding'),
    foundOn: '2026-11-24',
  })
  await editFinding(context, finding, { action: secret('action') })
  await addEvidence(context, finding, { kind: 'note', text: secret('evidence') })
  const draft = await addDraft(context, {})
  await overrideCheck(context, draft, 'tone', { reason: secret('reason'), namesSomebody })
}

interface AnyExporter {
  readonly id: string
  write(snapshot: unknown): Iterable<string | Uint8Array>
}

function isExporter(value: unknown): value is AnyExporter {
  return (
    value !== null &&
    typeof value === 'object' &&
    'write' in value &&
    typeof value.write === 'function' &&
    'id' in value
  )
}

const formats = new URL('../../src/formats/', import.meta.url)

/** Everything a file of src/formats hands out. */
async function exportsOf(file: string): Promise<unknown[]> {
  return Object.values((await import(new URL(file, formats).href)) as Record<string, unknown>)
}

const files = readdirSync(formats).filter((name) => name.endsWith('.ts'))
const registries = (await Promise.all(files.map(exportsOf)))
  .flat()
  .filter((value): value is AnyExporter[] => Array.isArray(value) && value.some(isExporter))
const registered = [...new Set(registries.flat())]

test('every exporter there is stands in a registry, so that this test looks through it', async () => {
  const all = (await Promise.all(files.map(exportsOf))).flat().filter(isExporter)
  expect(registries.length).toBeGreaterThanOrEqual(2)
  expect(registered.map(({ id }) => id)).toEqual(expect.arrayContaining(all.map(({ id }) => id)))
})

describe.each(registered)('the exporter $id', (exporter) => {
  test('writes nothing private, though it is handed everything', async () => {
    const { db } = await libraryWithCanaries()
    const tables = await dumpOf(db)
    expect(JSON.stringify(tables)).toContain(secret('contact notes again'))
    const written = [
      ...exporter.write({
        ...tables,
        claims: await claimsByResource(
          db,
          (await db.resources.toArray()).map(({ id }) => id),
        ),
        rawRecords: new Map(),
        photos: new Map(),
        exportedAt: '2026-11-24T12:00:00Z',
        appVersion: '0.0.0',
        withNotes: false,
      }),
    ]
      .map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece)))
      .join('')
      // Folded lines of vCard and RIS must not hide a word.
      .replace(/\r?\n[ \t]/g, '')
    expect(written).toMatch(new RegExp(`${publicName}|Okonkwo|${publicTitle}`))
    expect(written).not.toContain(canary)
  })
})

test('the diagnostic file knows codes and counts, never what failed on what', async () => {
  const { db } = await libraryWithCanaries()
  const bad = db.goals
    .add({ id: secret('id') } as never)
    .then(() => db.goals.add({ id: secret('id') } as never))
  await bad.catch(noteFailure)
  noteFailure(new Error(secret('message')))
  noteFailure(Object.assign(new Error(secret('message')), { code: 'write-timeout' }))
  noteFailure(secret('thrown text'))
  expect(failureCodes()).toEqual(['ConstraintError', 'Error', 'write-timeout', 'unknown'])
  const counts = Object.fromEntries(
    Object.entries(await dumpOf(db)).map(([table, rows]) => [table, rows.length]),
  )
  const report = diagnosticReport({
    at: new Date('2026-11-24T12:00:00Z'),
    appVersion: '0.0.0',
    packaged: false,
    locale: 'en',
    windowSize: [1440, 900],
    zoomFactor: 1,
    state: {
      theme: 'system',
      databaseName: 'plexus-1',
      lastSeen: {
        databaseName: 'plexus-1',
        schemaVersion: 2,
        counts,
        at: '2026-11-24T12:00:00Z',
      },
      folders: { open: `/home/${secret('folder')}`, save: `/home/${secret('other folder')}` },
      restore: null,
    },
    backups: [],
    codes: failureCodes(),
  })
  expect(JSON.stringify(report)).toContain('"goals":2')
  expect(JSON.stringify(report)).not.toContain(canary)
})

test('what was done is told, and kept for undo, without what was written', async () => {
  const { db } = await libraryWithCanaries()
  const labels = (await db.changeSets.toArray()).map(({ label }) => label)
  expect(labels.length).toBeGreaterThanOrEqual(12)
  expect(JSON.stringify(labels)).not.toContain(canary)
  expect(labels.map(changeWords).join('\n')).not.toContain(canary)
})
