import { addCommunity } from '../../src/commands/addCommunity.ts'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import { addExperience } from '../../src/commands/addExperience.ts'
import { addGoal } from '../../src/commands/addGoal.ts'
import { addLetter } from '../../src/commands/addLetter.ts'
import { addPortfolio } from '../../src/commands/addPortfolio.ts'
import { addPromise } from '../../src/commands/addPromise.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { addWork } from '../../src/commands/addWork.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import {
  editDraft,
  editVariant,
  editVariantSettings,
  markPosted,
  noteFigures,
  trashDrafts,
} from '../../src/commands/changeDrafts.ts'
import {
  changeOccurrences,
  editEvent,
  skipEvent,
  trashEvents,
} from '../../src/commands/changeEvents.ts'
import { editExperience, editPick, pickExperience } from '../../src/commands/changeExperiences.ts'
import { tickItem } from '../../src/commands/changePortfolios.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { starWork } from '../../src/commands/changeWorks.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { keepApart } from '../../src/commands/keepApart.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import { moveContactsToTrash } from '../../src/commands/moveContactsToTrash.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { saveColumnMapping } from '../../src/commands/saveColumnMapping.ts'
import { planMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { saveSearch } from '../../src/commands/saveSearch.ts'
import { setCadence } from '../../src/commands/setCadence.ts'
import { snoozeContacts } from '../../src/commands/snoozeContacts.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'
import { undo } from '../../src/commands/undo.ts'
import { mutate } from '../../src/db/mutate.ts'
import { beginLibrary } from '../../src/db/openLibrary.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { fillWithReputation } from './uglyReputation.ts'

/** Fills a library by the program's own commands with rows that are hard on an upgrade: empty, odd, long, trashed, undone. */
export async function fillUglyLibrary(context: CommandContext): Promise<void> {
  await beginLibrary(context.db, context)
  const [empty = '', odd = '', long = '', thrown = '', gone = ''] = await addResources(context, [
    emptyDraft('page', ''),
    {
      ...emptyDraft('post', '🫀 “Heart” <b>&amp;</b> \u202eshtraeh\u202c\nsecond line'),
      platform: 'x',
      handle: '@née_o’neill',
      postId: '1234567890123456789',
      url: 'https://x.com/n/status/1234567890123456789',
      hashtags: ['MedEd', '医学'],
    },
    {
      ...emptyDraft('paper', 'L'.repeat(2_000)),
      identifiers: { doi: '10.1000/long', pmid: '1', trials: ['NCT00000001'] },
      people: [{ name: 'Ångström Å', role: 'author', family: 'Ångström', given: 'Å' }],
      published: { value: '1899', precision: 'year', given: '1899 Winter', approximate: true },
      text: 'abstract '.repeat(500),
      notices: [{ kind: 'retraction', text: 'Retracted' }],
      mesh: [{ term: 'Heart', qualifiers: ['physiology'], major: true }],
    },
    emptyDraft('video', 'Thrown away'),
    emptyDraft('tool', 'Gone'),
  ])
  await editResource(context, odd, { notes: '# Notes\n\n- *mine*', title: 'By hand' })
  await tagResources(context, [empty, odd, long], { add: ['exam', 'tag with spaces'], remove: [] })
  await moveToTrash(context, [thrown, gone])
  await deleteForGood(context, [`resources:${gone}`])
  await saveSearch(context, 'Everything', { text: '', filters: {}, sort: 'saved', trash: false })
  await changeSettings(context, { stage: 'clerkships', timeZone: 'Pacific/Kiritimati' })
  const plan = await planImport(context.db, 'resources', [
    {
      draft: {
        ...emptyDraft('paper', `${'L'.repeat(2_000)}: imported over`),
        identifiers: { pmid: '1' },
      },
      raw: { text: 'PMID- 1\nTI  - Imported over', line: 1 },
      warnings: [],
    },
    {
      draft: { ...emptyDraft('guideline', 'Imported anew'), identifiers: { pmid: '2' } },
      raw: { text: 'PMID- 2\r\nTI  - Imported anew\u0000', line: 4 },
      warnings: [],
    },
  ])
  await applyImport(context, plan, { fileName: 'näme (1).nbib', format: 'nbib' })
  await fillWithPeople(context, long)
  await fillWithDrafts(context, long)
  await fillWithPortfolio(context, long)
  await fillWithEvents(context, long)
  await fillWithReputation(context, long)
  await tagResources(context, [long], { add: ['undone'], remove: [] })
  await undo(context)
}

/** People hard on an upgrade: no surname, odd scripts, dates of a year alone, trashed, linked to what is gone. */
async function fillWithPeople(context: CommandContext, resourceId: string): Promise<void> {
  const [plain = '', odd = '', thrown = ''] = await addContacts(context, [
    emptyContactDraft('.'),
    {
      ...emptyContactDraft('李文静 “Née” <b>O’Neill</b>'),
      family: '李',
      formerNames: ['O’Neill'],
      credentials: ['MD', 'PhD'],
      pronouns: 'they/them',
      positions: [
        { institution: 'Somewhere', from: { value: '1999', precision: 'year' } },
        { title: 'Before', to: { value: '1999-02', precision: 'month', given: 'Feb or so' } },
      ],
      emails: [{ address: 'A@b.example', label: 'work', preferred: true }],
      phones: [{ raw: '(555) 0100 ext 7' }, { raw: '+1 555 555 0100', e164: '+15555550100' }],
      profiles: [{ platform: 'mastodon', handle: '@a@b.example' }],
      roles: ['mentor', 'letter-writer'],
      tags: ['exam'],
      sourceKeys: ['uid:42'],
    },
    {
      ...emptyContactDraft('Thrown away'),
      met: { where: 'Tucson', when: { value: '2024', precision: 'year' } },
    },
  ])
  await editContact(context, odd, {
    notes: '# Private\n\n*mine*',
    met: { throughId: plain },
    name: '李文静',
  })
  await logInteraction(context, {
    contactIds: [odd, plain],
    kind: 'call',
    on: { value: '2025', precision: 'year', approximate: true },
    text: 'said\n- much',
    by: 'them',
    promises: [{ by: 'me', text: 'call back', due: '2026-02-28' }],
  })
  await addPromise(context, { contactId: plain, by: 'them', text: '…', madeOn: '2026-01-01' })
  const linked = { table: 'resources', id: resourceId } as const
  await linkRecords(context, [
    { from: { table: 'contacts', id: odd }, kind: 'author-of', to: linked },
  ])
  await setCadence(context, [odd], { every: 120, unit: 'month' })
  await snoozeContacts(context, [plain], '2026-12-31')
  await moveContactsToTrash(context, [thrown])
  await addCommunity(context, { name: '#Odd “group”', kind: 'hashtag' })
  await addGoal(context, { contactId: odd, text: 'Publish', due: '2026-06-01' })
  await addLetter(context, { contactId: odd, kind: 'chair' })
  await planMentorMeeting(context, {
    contactIds: [odd, thrown],
    at: '2026-03-29T02:30',
    timeZone: 'Europe/Berlin',
    minutes: 45,
  })
  await keepApart(context, 'contacts', [odd, plain])
  await saveColumnMapping(context, 'name||email', { rows: 'events', columns: { Näme: 'title' } })
  // A picture comes in by an import, in a worker that draws; here the row alone.
  await mutate(
    context.db,
    context,
    { code: 'edit-record', kind: 'contact', name: 'with a picture' },
    ['contactPhotos'],
    (recorder) =>
      recorder.put('contactPhotos', { id: odd, mediaType: 'image/png', base64: 'iVBORw0KGgo=' }),
  )
}

/** Drafts hard on an upgrade: empty, with a variant of their own, posted, thrown away, with an image. */
async function fillWithDrafts(context: CommandContext, resourceId: string): Promise<void> {
  await addDraft(context)
  const odd = await addDraft(context, {
    kind: 'case-discussion',
    title: '🧵 “Odd” <b>&amp;</b>',
    text: 'First.\n\n#née 👩🏽‍⚕️ 1/\u202e2',
    sourceIds: [resourceId],
    plannedAt: { date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' },
  })
  await editDraft(context, odd, { conflictLine: 'None, “really”', tags: ['exam'] })
  await editVariant(context, odd, 'mastodon', { text: 'Longer' })
  await editVariantSettings(context, odd, 'mastodon', {
    server: 'example.social',
    serverLimit: 5_000,
  })
  await markPosted(context, odd, { network: 'x', url: 'https://x.com/n/status/1' })
  await noteFigures(context, odd, { network: 'x', likes: 0, replies: 2, reposts: 1_000 })
  const thrown = await addDraft(context, { text: 'Thrown away' })
  await trashDrafts(context, [thrown])
  await mutate(
    context.db,
    context,
    { code: 'edit-record', kind: 'draft', name: 'with an image' },
    ['draftImages'],
    (recorder) =>
      recorder.put('draftImages', {
        id: `${odd}-image`,
        draftId: odd,
        mime: 'image/png',
        base64: 'iVBORw0KGgo=',
        addedAt: context.now().toISOString(),
      }),
  )
}

/** What was done and written, hard on an upgrade: empty, odd dates and words, chosen twice, thrown away, ticked. */
async function fillWithPortfolio(context: CommandContext, resourceId: string): Promise<void> {
  await addExperience(context)
  const odd = await addExperience(context, {
    type: 'of my own',
    title: '“Lead” <b>&amp;</b>',
    organisation: 'Née Clinic \u202eshtraeh\u202c',
    from: { value: '1999', precision: 'year', given: 'Autumn 1999' },
    to: { value: '1998-02', precision: 'month' },
    hours: 0.5,
    supervisorId: 'gone',
    reflections: '# Private',
    resourceIds: [resourceId],
    tags: ['exam'],
  })
  await pickExperience(context, odd, 'eras-2027', true)
  await editPick(context, odd, 'eras-2027', { starred: true, meaningful: 'L'.repeat(2_000) })
  await pickExperience(context, odd, 'of-another-service', true)
  await editExperience(context, odd, { description: 'First.\r\n\r\n🫀 1/2' })
  const work = await addWork(context, { resourceId, type: 'poster', status: 'presented' })
  await starWork(context, work, 'eras-2027', true)
  await addWork(context, {
    title: '医学 “Née”',
    people: [{ name: 'O’Neill N', role: 'author', family: 'O’Neill' }],
    ownPlace: 0,
    firstAuthor: true,
    identifiers: { doi: '10.1000/odd' },
    events: [{ name: 'Meeting', place: '', on: { value: '2026', precision: 'year' } }],
    collection: 'Project',
    notes: 'mine',
  })
  const document = await addPortfolio(context, {
    name: 'CV “final”',
    template: 'cv',
    paper: 'a4',
    style: 'vancouver',
    sections: [
      { id: 's1', kind: 'text', from: 'all', text: '# Goals', items: [] },
      { id: 's2', kind: 'experiences', from: 'all', types: ['research'], items: [] },
    ],
  })
  await tickItem(context, document, 's2', { id: odd, shared: false, withPrivate: true })
  const thrown = await addExperience(context, { title: 'Thrown away' })
  await trashPortfolioRecords(context, 'experiences', [thrown])
}

/** Events hard on an upgrade: at a time that does not exist, without an end, in pieces, with all kinds of times. */
async function fillWithEvents(context: CommandContext, resourceId: string): Promise<void> {
  const start = zonedTime('2026-03-29T02:30:00', 'Europe/Berlin')
  const [series = '', whole = '', thrown = ''] = await addEvents(context, [
    {
      ...emptyEvent('chat', '#Odd “chat” <b>&amp;</b>', start),
      duration: 'PT1H',
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=SU', rdates: [], exdates: [] },
      reminders: [0, 10_080],
      status: { state: 'unverified', since: '2019' },
      resources: [resourceId],
      tags: ['exam'],
    },
    {
      ...emptyEvent('conference', '', dateTime('2026-12-31')),
      end: dateTime('2027-01-03'),
      uid: 'UID with spaces\u202e',
    },
    emptyEvent('deadline', 'Thrown away', { kind: 'floating', wall: '2026-06-01T00:00:00' }),
  ])
  await editEvent(context, whole, { notes: '# Notes\n\n- *mine*', location: 'Zürich' })
  const second = zonedTime('2026-04-05T02:30:00', 'Europe/Berlin')
  await changeOccurrences(
    context,
    { id: series, of: second },
    { scope: 'this', fields: { chat: { topic: 'née', peopleMet: [] } } },
  )
  await skipEvent(context, series, zonedTime('2026-04-12T02:30:00', 'Europe/Berlin'))
  await trashEvents(context, [thrown])
  // Written where reminders are shown and the shipped lists are corrected; here the rows alone.
  await mutate(
    context.db,
    context,
    { code: 'edit-record', kind: 'event', name: 'with a reminder' },
    ['reminders', 'seedEdits'],
    async (recorder) => {
      const changedAt = context.now().toISOString()
      await recorder.put('reminders', {
        id: `events:${series}@0-10080`,
        subject: `events:${series}`,
        original: 0,
        minutes: 10_080,
        state: 'snoozed',
        dueAt: changedAt,
        changedAt,
      })
      await recorder.put('seedEdits', { id: 'chats:x', status: { state: 'ended' }, changedAt })
    },
  )
}
