import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { changeDraftList } from '../../src/commands/changeDraftList.ts'
import {
  editDraft,
  editVariant,
  editVariantSettings,
  markPosted,
  moveDrafts,
  noteFigures,
  planDraft,
  trashDrafts,
} from '../../src/commands/changeDrafts.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { addPart, editParts, removePart } from '../../src/commands/draftParts.ts'
import { mergeContacts, mergeResources } from '../../src/commands/mergeRecords.ts'
import { respellHashtag } from '../../src/commands/respellHashtag.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { undo } from '../../src/commands/undo.ts'
import {
  draftBoard,
  draftById,
  newestDrafts,
  plannedDrafts,
  postedDraftsSince,
} from '../../src/db/queries/drafts.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

test('a draft goes from the idea to the figures', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addDraft(context, { text: 'One thought', sourceIds: ['r1'] })
  expect(await db.drafts.get(id)).toMatchObject({ stage: 'idea', sourceIds: ['r1'] })
  await editDraft(context, id, { text: 'Two thoughts', title: 'Thoughts' })
  await moveDrafts(context, [id], 'draft')
  await markPosted(context, id, { network: 'bluesky', url: ' https://bsky.app/p/1 ' })
  await markPosted(context, id, { network: 'x', url: ' ' })
  await noteFigures(context, id, { network: 'bluesky', likes: 4, replies: 2, reposts: 1 })
  const draft = await db.drafts.get(id)
  expect(draft).toMatchObject({
    stage: 'published',
    text: 'Two thoughts',
    published: [{ network: 'bluesky', url: 'https://bsky.app/p/1' }, { network: 'x' }],
    figures: [{ network: 'bluesky', likes: 4, replies: 2, reposts: 1 }],
  })
  expect(draft?.published[1]).not.toHaveProperty('url')
  await undo(context)
  expect((await db.drafts.get(id))?.figures).toEqual([])
})

test('a network has one variant, which can follow the text again', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  const variants = async () => (await context.db.drafts.get(id))?.variants
  await editVariant(context, id, 'x', { parts: ['one', 'two'] })
  await editVariantSettings(context, id, 'mastodon', { serverLimit: 1000 })
  await editVariant(context, id, 'x', { text: 'short' })
  expect(await variants()).toEqual([
    { network: 'x', settings: {}, parts: ['one', 'two'], text: 'short' },
    { network: 'mastodon', settings: { serverLimit: 1000 } },
  ])
  await editVariant(context, id, 'x', { parts: undefined, text: undefined })
  expect((await variants())?.[0]).toEqual({ network: 'x', settings: {} })
})

test('a draft goes to the trash, comes back, and is deleted for good', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addDraft(context, { title: 'A' })
  const keys = [trashKey('drafts', id)]
  await trashDrafts(context, [id])
  expect((await draftBoard(db)).idea).toEqual([])
  expect(await newestDrafts(db, 'idea', 8)).toEqual([])
  expect(await draftById(db, id)).toBeUndefined()
  await restoreFromTrash(context, keys)
  expect((await draftBoard(db)).idea).toEqual([id])
  expect(await newestDrafts(db, 'idea', 8)).toMatchObject([{ id }])
  expect(await draftById(db, id)).toMatchObject({ id })
  await deleteForGood(context, keys)
  expect(await db.drafts.count()).toBe(1)
  await trashDrafts(context, [id])
  await deleteForGood(context, keys)
  expect(await db.drafts.count()).toBe(0)
  await undo(context)
  expect(await db.drafts.count()).toBe(1)
})

test('the board has each draft under its stage, the one changed last first', async () => {
  const context = await openTestLibrary()
  const first = await addDraft(context)
  const second = await addDraft(context)
  const third = await addDraft(context)
  await moveDrafts(context, [third], 'archived')
  await editDraft(context, first, { text: 'again' })
  const none = { idea: [], draft: [], ready: [], planned: [], published: [], archived: [] }
  expect(await draftBoard(context.db)).toEqual({
    ...none,
    idea: [first, second],
    archived: [third],
  })
  expect(await newestDrafts(context.db, 'idea', 1)).toMatchObject([{ id: first }])
})

test('what changes nothing is no step of undo', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context, { text: 'A' })
  await editVariant(context, id, 'x', { text: 'B' })
  const steps = await context.db.changeSets.count()
  await editDraft(context, id, { text: 'A' })
  await editVariant(context, id, 'x', { text: 'B' })
  await moveDrafts(context, [id], 'idea')
  expect(await context.db.changeSets.count()).toBe(steps)
})

test('posts of a thread and settings that are saved at once do not undo each other', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  await editVariant(context, id, 'mastodon', { parts: ['one', 'two'] })
  await Promise.all([
    editParts(context, id, 'mastodon', { 0: 'first' }),
    editParts(context, id, 'mastodon', { 1: 'second', 2: 'nowhere' }),
    editVariantSettings(context, id, 'mastodon', { server: 'example.social' }),
    editVariantSettings(context, id, 'mastodon', { serverLimit: 1000 }),
  ])
  expect((await context.db.drafts.get(id))?.variants).toEqual([
    {
      network: 'mastodon',
      parts: ['first', 'second'],
      settings: { server: 'example.social', serverLimit: 1000 },
    },
  ])
  await editParts(context, id, 'x', { 0: 'of no thread' })
  expect((await context.db.drafts.get(id))?.variants).toHaveLength(1)
})

test('posts are put into a thread and taken out of it one by one, and one stays', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  const parts = async () => (await context.db.drafts.get(id))?.variants[0]?.parts
  await editVariant(context, id, 'x', { parts: ['one', 'two'] })
  await addPart(context, id, 'x', 1)
  expect(await parts()).toEqual(['one', '', 'two'])
  await removePart(context, id, 'x', 0)
  await removePart(context, id, 'x', 9)
  expect(await parts()).toEqual(['', 'two'])
  await removePart(context, id, 'x', 0)
  await removePart(context, id, 'x', 0)
  expect(await parts()).toEqual(['two'])
  await undo(context)
  expect(await parts()).toEqual(['', 'two'])
})

test('a hashtag is written otherwise wherever it stands, and no longer tag with it', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context, {
    text: '#mededchat on #mededchats, http://a.org/#mededchat',
    hashtags: ['MEDEDCHAT', 'ecg'],
  })
  await editVariant(context, id, 'x', { parts: ['a #mededchat', 'b'] })
  await respellHashtag(context, id, { from: 'mededchat', to: 'MedEdChat' })
  expect(await context.db.drafts.get(id)).toMatchObject({
    text: '#MedEdChat on #mededchats, http://a.org/#mededchat',
    hashtags: ['MedEdChat', 'ecg'],
    variants: [{ network: 'x', parts: ['a #MedEdChat', 'b'], settings: {} }],
  })
})

test('marks of a draft are cleaned, kept once, and taken away', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  await changeDraftList(context, id, 'hashtags', { add: ['#Med Ed', 'ECG', ' '], remove: [] })
  await changeDraftList(context, id, 'hashtags', { add: ['ECG'], remove: ['MedEd'] })
  await changeDraftList(context, id, 'tags', { add: ['#boards'], remove: [] })
  expect(await context.db.drafts.get(id)).toMatchObject({ hashtags: ['ECG'], tags: ['boards'] })
})

test('a draft keeps what it rests on and whom it names when those become one with another', async () => {
  const context = await openTestLibrary()
  const [kept = '', gone = ''] = await addResources(context, [
    emptyDraft('paper', 'One'),
    emptyDraft('paper', 'One again'),
  ])
  const [ann = '', other = ''] = await addContacts(context, [
    emptyContactDraft('Ann Bo'),
    emptyContactDraft('A. Bo'),
  ])
  const id = await addDraft(context, { sourceIds: [gone, kept], creditIds: [other] })
  await mergeResources(context, { ids: [kept, gone], keeper: kept })
  await mergeContacts(context, { ids: [ann, other], keeper: ann })
  expect(await context.db.drafts.get(id)).toMatchObject({ sourceIds: [kept], creditIds: [ann] })
  await undo(context)
  expect(await context.db.drafts.get(id)).toMatchObject({ sourceIds: [kept], creditIds: [other] })
})

test('a ready draft is planned by its time, and ready again without it; others keep their stage', async () => {
  const context = await openTestLibrary()
  const ready = await addDraft(context, { stage: 'ready' })
  const idea = await addDraft(context)
  const plannedAt = { date: '2026-11-24', time: '08:00', zone: 'America/Phoenix' }
  await planDraft(context, ready, { ...plannedAt, network: 'bluesky' })
  await planDraft(context, idea, plannedAt)
  expect(await context.db.drafts.get(ready)).toMatchObject({ stage: 'planned', plannedAt })
  expect(await context.db.drafts.get(idea)).toMatchObject({ stage: 'idea', plannedAt })
  const days = async (from: string, to: string) =>
    (await plannedDrafts(context.db, from, to)).map(({ id }) => id).sort()
  expect(await days('2026-11-24', '2026-11-24')).toEqual([ready, idea].sort())
  expect(await days('2026-11-25', '2026-12-31')).toEqual([])
  await planDraft(context, ready, undefined)
  expect(await context.db.drafts.get(ready)).toMatchObject({ stage: 'ready' })
  expect(await days('2026-11-01', '2026-12-31')).toEqual([idea])
})

test('what was posted since a moment is found among what was changed since', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  await addDraft(context, { stage: 'published' })
  await markPosted(context, id, { network: 'x', url: '' })
  const at = (await context.db.drafts.get(id))?.published[0]?.at ?? ''
  expect(await postedDraftsSince(context.db, at)).toMatchObject([{ id }])
  expect(await postedDraftsSince(context.db, '2030-01-01T00:00:00.000Z')).toEqual([])
})
