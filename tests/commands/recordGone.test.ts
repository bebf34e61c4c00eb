import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addResources } from '../../src/commands/addResources.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { recordTables } from '../../src/model/journal.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { namesSomebody } from './namesSomebody.ts'

type Command = (context: CommandContext, ...rest: unknown[]) => Promise<unknown>

const modules = import.meta.glob<Record<string, unknown>>('../../src/commands/*.ts', {
  eager: true,
})

/** Every function of src/commands that is given a context, by name. */
const commands = new Map(
  Object.values(modules).flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, Command] =>
        typeof entry[1] === 'function' && /^(async )?function \w+\(context\b/.test(`${entry[1]}`),
    ),
  ),
)

const add = { add: ['x'], remove: [] }
const day = '2026-03-01'
const gone = 'gone'
const finding = { rule: 'mrn', label: 'x', severity: 'warn', part: 'text' }
const picture = {
  fileName: 'a.png',
  mime: 'image/png',
  width: 1,
  height: 1,
  bytes: 1,
  base64: 'AAAA',
}
const link = {
  from: { table: 'contacts', id: gone },
  kind: 'author-of',
  to: { table: 'resources', id: gone },
}

/** What each command is asked to do to a record that is not there. */
const asked: Record<string, readonly unknown[]> = {
  acknowledgeRetraction: [gone, gone, { reason: 'known', namesSomebody }],
  addAuthor: [{ resourceId: gone, place: 0 }],
  addDraftImages: [gone, [picture]],
  addEvidence: [gone, { kind: 'note', text: 'x' }],
  addFinding: [{ reviewId: gone, title: 'x', foundOn: day }],
  addGoal: [{ contactId: gone, text: 'x' }],
  addLetter: [{ contactId: gone }],
  addPart: [gone, 'x', 0],
  addPromise: [{ contactId: gone, by: 'me', text: 'x', madeOn: day }],
  addScreenshot: [gone, { mime: 'image/png', base64: 'AAAA', name: 'a' }],
  answerCheckStep: [gone, 'source', { answer: 'yes' }],
  answerGate: [gone, 'tone', 'yes'],
  answerOfImage: [gone, gone, { question: 'q', answer: 'a' }],
  changeContacts: [[gone], 'change-records', (row: object) => ({ ...row })],
  changeDraftList: [gone, 'tags', add],
  changeOccurrences: [{ id: gone }, { scope: 'all', fields: { title: 'x' } }],
  changeOneDraft: [gone, (row: object) => ({ ...row })],
  changeRecords: [
    'goals',
    [gone],
    () => ({ code: 'change-settings' }),
    (row: object) => ({ ...row }),
  ],
  changeResources: [[gone], () => ({ code: 'change-settings' }), (row: object) => ({ ...row })],
  changeVariant: [gone, 'x', (variant: object) => ({ ...variant })],
  changeWorkEvents: [gone, () => []],
  closeFinding: [gone, day],
  closeReview: [gone, day],
  concludeClaim: [gone, { status: 'supported', by: 'me', on: day }],
  deleteForGood: [[trashKey('resources', gone)]],
  dismissFinding: [gone, finding, { words: 'x', reason: 'fine', namesSomebody }],
  editClaim: [gone, { text: 'x' }],
  editClaimSource: [gone, gone, { quote: 'x' }],
  editCommunity: [gone, { name: 'x' }],
  editConsent: [gone, { covers: 'x' }],
  editContact: [gone, { name: 'x' }],
  editDraft: [gone, { text: 'x' }],
  editDraftImage: [gone, gone, { altText: 'x' }],
  editDraftVideo: [gone, { transcript: 'x' }],
  editEvent: [gone, { title: 'x' }],
  editExperience: [gone, { title: 'x' }],
  editFinding: [gone, { title: 'x' }],
  editGoal: [gone, { text: 'x' }],
  editInteraction: [gone, { text: 'x' }],
  editLetter: [gone, { service: 'x' }],
  editParts: [gone, 'x', { 0: 'x' }],
  editPick: [gone, 'season', { meaningful: 'x' }],
  editPolicy: [gone, { notes: 'x' }],
  editPortfolio: [gone, { name: 'x' }],
  editPromise: [gone, { text: 'x' }],
  editResource: [gone, { title: 'x' }],
  editReview: [gone, { notes: 'x' }],
  editSection: [gone, gone, { title: 'x' }],
  editVariant: [gone, 'x', { text: 'x' }],
  editVariantSettings: [gone, 'x', {}],
  editWork: [gone, { title: 'x' }],
  endEvent: [gone, { date: day }],
  finishGoal: [gone, day],
  holdMeeting: [gone, { heldOn: day }],
  keepApart: ['contacts', [gone, 'also gone']],
  keepChat: [{ id: gone }, (notes: object) => ({ ...notes, takeaways: 'x' })],
  keepPromise: [[gone], day],
  linkRecords: [[link]],
  logInteraction: [
    { contactIds: [gone], kind: 'note', on: { value: day, precision: 'day' }, text: 'x' },
  ],
  markPosted: [gone, { network: 'x', url: '' }],
  markReviewItem: [gone, gone, { state: 'done', on: day }],
  mergeContacts: [{ ids: [gone, 'also gone'] }],
  mergeIntoExisting: [gone, emptyDraft('paper', 'a')],
  mergeResources: [{ ids: [gone, 'also gone'] }],
  moveContactsToTrash: [[gone]],
  moveDraftImage: [gone, gone, 1],
  moveDrafts: [[gone], 'draft'],
  movePlannedDraft: [gone, { days: 1, minutes: 0 }],
  moveSection: [gone, gone, 0],
  moveToTrash: [[gone]],
  noteFigures: [gone, { network: 'x' }],
  overrideCheck: [gone, 'tone', { reason: 'fine', namesSomebody }],
  pickExperience: [gone, 'season', true],
  planDraft: [gone, { date: day, time: '10:00', zone: 'UTC' }],
  planDraftsOn: [[gone], { date: day }, { zone: 'UTC', slots: [] }],
  planMentorMeeting: [{ contactIds: [gone], at: `${day}T10:00`, timeZone: 'UTC', minutes: 30 }],
  remindLetter: [gone, day],
  removeClaimSource: [gone, gone],
  removeDraftImage: [gone, gone],
  removeDraftVideo: [gone],
  removeEvidence: [gone, 0],
  removeFindings: [[gone]],
  removeInteraction: [gone],
  removePart: [gone, 'x', 0],
  removePromise: [gone],
  removeRecords: ['goals', [gone]],
  removeReview: [gone],
  removeSearch: [gone],
  renameSearch: [gone, 'x'],
  respellHashtag: [gone, { from: 'a', to: 'b' }],
  restoreContacts: [[gone]],
  restoreEvent: [gone, { date: day }],
  restoreFromTrash: [[trashKey('drafts', gone)]],
  saveMentorMeeting: [gone, { discussion: 'x' }],
  setCadence: [[gone], 30],
  setClaimInDraft: [gone, gone, true],
  setClaimReported: [gone, { place: 'x', on: day }, true],
  setClaimSource: [gone, { resourceId: gone }],
  setConsentForDraft: [gone, gone, true],
  setDraftVideo: [gone, {}],
  setContactRoles: [[gone], add],
  setContactSpecialties: [[gone], add],
  setNextOn: [[gone], day],
  setSpecialties: [[gone], add],
  setStarred: [[gone], true],
  setStatus: [[gone], 'read'],
  skipEvent: [gone, { date: day }],
  snoozeContacts: [[gone], day],
  starContacts: [[gone], true],
  starWork: [gone, 'season', true],
  stepLetter: [gone, 'asked', day],
  tagCommunities: [[gone], add],
  tagContacts: [[gone], add],
  tagEvents: [[gone], add],
  tagResources: [[gone], add],
  tickItem: [gone, gone, { id: gone }],
  toggleStarred: [[gone]],
  trashClaims: [[gone]],
  trashCommunities: [[gone]],
  trashDrafts: [[gone]],
  trashEvents: [[gone]],
  trashPortfolioRecords: ['experiences', [gone]],
  unlinkRecords: [[gone]],
  visitCommunity: [gone, day],
}

/** Those that name no record they change: what they add stands by itself, or they change what they find. */
const namesNone: Record<string, string> = {
  addClaim: 'adds',
  addCommunity: 'adds',
  addConsent: 'adds',
  addContacts: 'adds',
  addDraft: 'adds',
  addEvents: 'adds',
  addExperience: 'adds',
  addPolicy: 'adds',
  addPortfolio: 'adds',
  addResources: 'adds',
  addSampleLibrary: 'adds',
  addWork: 'adds',
  addWorks: 'adds',
  openReview: 'adds',
  saveSearch: 'adds',
  saveChecklistItem: 'adds the item where the one it named is gone: nothing of it is lost',
  saveColumnMapping: 'adds or replaces',
  changeReminderSettings: 'settings',
  changeSender: 'settings',
  changeSettings: 'settings',
  dismissMentor: 'settings',
  proposeMentorAgain: 'settings',
  keepSeason: 'settings',
  forgetSeason: 'settings',
  applyImport: 'counts what it wrote',
  importRetractions: 'reference data',
  recordRetractionAnswers: 'reference data',
  gateOf: 'reads',
  requireOpenGates: 'reads',
  markReminders: 'notes what was shown',
  setSeedStatus: 'keeps what is known of a shipped list',
  startCoolingOff: 'a wait for a draft that is gone holds nothing back, and nobody is told of it',
  mergeSafeGroups: 'answers how many groups became one',
  removeSampleLibrary: 'what it finds',
  removeTag: 'what it finds',
  renameTag: 'what it finds',
  changeTag: 'what it finds',
  undo: 'answers null',
  redo: 'answers null',
  undoImport: 'answers null',
  writeHeldRows: 'answers false where a row is not as it was found',
  replayChangeSet: 'throws ChangeSetMovedError',
}

test('every command is known to this test', () => {
  const known = [...Object.keys(asked), ...Object.keys(namesNone)].sort()
  expect([...commands.keys()].sort()).toEqual(known)
})

test.each(Object.entries(asked))(
  '%s says that its record is gone, and writes nothing',
  async (name, args) => {
    const context = await openTestLibrary()
    const before = await dumpOf(context.db, [...recordTables, 'journal', 'changeSets'])
    await expect(commands.get(name)?.(context, ...args)).rejects.toMatchObject({
      code: 'record-gone',
    })
    expect(await dumpOf(context.db, [...recordTables, 'journal', 'changeSets'])).toEqual(before)
  },
)

test('a step over many notes how many of them are gone, and changes the others', async () => {
  const context = await openTestLibrary()
  const ids = await addResources(context, [emptyDraft('paper', 'a'), emptyDraft('paper', 'b')])
  await tagResources(context, [...ids, gone, 'also gone'], { add: ['x'], remove: [] })
  expect((await context.db.resources.bulkGet(ids)).map((row) => row?.tags)).toEqual([['x'], ['x']])
  expect(await context.db.changeSets.orderBy('lastSeq').last()).toMatchObject({
    label: { code: 'tag-resources', count: 2 },
    gone: 2,
  })
})

test('where the rest is already as wished, the gone ones are told all the same', async () => {
  const context = await openTestLibrary()
  const [id = ''] = await addResources(context, [emptyDraft('paper', 'a')])
  await tagResources(context, [id], { add: ['x'], remove: [] })
  await expect(tagResources(context, [id, gone], { add: ['x'], remove: [] })).rejects.toMatchObject(
    {
      code: 'record-gone',
    },
  )
})

test('a part of a record that is gone is told as the record is', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context, {})
  const calls: [string, unknown[]][] = [
    ['editDraftImage', [id, gone, { altText: 'x' }]],
    ['moveDraftImage', [id, gone, 1]],
    ['removeDraftImage', [id, gone]],
    ['editDraftVideo', [id, { transcript: 'x' }]],
  ]
  for (const [name, args] of calls) {
    await expect(commands.get(name)?.(context, ...args), name).rejects.toMatchObject({
      code: 'record-gone',
    })
  }
})

test('merging with one that is gone merges nothing, and says so', async () => {
  const context = await openTestLibrary()
  const [id = ''] = await addContacts(context, [emptyContactDraft('Ada')])
  const merge = commands.get('mergeContacts')
  await expect(merge?.(context, { ids: [id, gone] })).rejects.toMatchObject({ code: 'record-gone' })
  const merged = await commands.get('mergeSafeGroups')?.(context, 'contacts', [[id, gone]])
  expect(merged).toBe(0)
})
