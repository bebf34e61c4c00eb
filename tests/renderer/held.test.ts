import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { eventWithHeld } from '../../renderer/planner/eventWithHeld.ts'
import {
  editOccurrence,
  occurrenceKey,
  readOccurrenceKey,
} from '../../renderer/unsaved/eventEdits.ts'
import { holdAgain, holdEdit, holdRows, useHeld } from '../../renderer/unsaved/heldChanges.ts'
import { heldFromText, heldText } from '../../renderer/unsaved/heldFile.ts'
import { withHeld } from '../../renderer/unsaved/withHeld.ts'
import { writeHeld } from '../../renderer/unsaved/writeHeld.ts'
import { addCommunity } from '../../src/commands/addCommunity.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import { pauseWriting, resumeWriting } from '../../src/db/writing.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import { occurrenceFields } from '../../src/planner/occurrence.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'
import { weeklyChat } from '../planner/testEvent.ts'

beforeEach(() => useHeld.setState({ changes: [], full: false, inFile: true, stuck: false }))
const changes = () => useHeld.getState().changes
const thursday = (day: string) => zonedTime(`${day}T21:00:00`, 'America/New_York')

test('fields of one record are one change, the later text standing and the first moment kept', () => {
  expect(holdEdit('editContact', 'a', { name: 'Ann' })).toBe(true)
  const [first] = changes()
  holdEdit('editContact', 'b', { name: 'Ben' })
  holdEdit('editContact', 'a', { name: 'Anna', nickname: undefined })
  holdEdit('editGoal', 'a', { text: 'of another kind' })
  expect(changes()).toMatchObject([
    { command: 'editContact', id: 'a', patch: { name: 'Anna' }, emptied: ['nickname'] },
    { command: 'editContact', id: 'b' },
    { command: 'editGoal', id: 'a' },
  ])
  expect(changes()[0]?.since).toBe(first?.since)
})

test('what is held comes back from its file, fields that were emptied too', () => {
  holdEdit('editContact', 'a', { name: 'Ann', nickname: undefined })
  holdRows({
    label: { code: 'add-resources', count: 1 },
    changes: [{ table: 'resources', key: 'r', before: { id: 'r' } }],
  })
  const whereabouts = { place: { area: 'communities', id: null }, active: 'a' } as const
  const read = heldFromText(heldText(changes(), whereabouts))
  expect(read?.changes).toEqual(changes())
  expect(Object.keys(Object(read?.changes[0]).patch)).toContain('nickname')
  expect(read?.whereabouts).toEqual(whereabouts)
})

test('what was saved elsewhere is held again, and what was changed since stands over it', () => {
  holdEdit('editGoal', 'g', { text: 'earlier' })
  const elsewhere = heldFromText(heldText(changes()))?.changes ?? []
  useHeld.setState({ changes: [] })
  holdEdit('editGoal', 'g', { text: 'later' })
  holdEdit('editGoal', 'new', { text: 'another' })
  expect(holdAgain(elsewhere)).toBe(true)
  expect(changes()).toMatchObject([
    { id: 'g', patch: { text: 'later' }, since: elsewhere[0]?.since },
    { id: 'new', patch: { text: 'another' } },
  ])
  expect(useHeld.getState().inFile).toBe(false)
})

test('a file of something else holds nothing, whatever is in it', () => {
  expect(heldFromText('{"version":1,"changes":[]}')).toEqual({ changes: [], unread: 0 })
  for (const other of ['', '{', 'null', '[]', '{"version":2,"changes":[]}'])
    expect(heldFromText(other)).toBeUndefined()
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(heldFromText(text)).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})

test('of a file each change that could not have been made here is left out and counted, the others are read', () => {
  const since = '2026-01-01T00:00:00.000Z'
  const edit = (command: string, id: string, patch: object, emptied: readonly string[] = []) => ({
    kind: 'edit',
    command,
    id,
    patch,
    emptied,
    since,
  })
  const rows = (change: object) => ({
    kind: 'rows',
    label: { code: 'add-resources', count: 1 },
    changes: [change],
    since,
  })
  const good = [
    edit('editContact', 'a', { name: 'Ann' }, ['nickname']),
    edit('editPartsOfVariant', 'd/bluesky', { 0: 'first', 12: 'last' }),
    edit('editTextOfVariant', 'd/bluesky', { text: 'said' }),
    edit('editImageOfDraft', 'd/i', { altText: 'a film' }),
    edit('saveSender', 'user', { name: 'Ann' }),
    edit(
      'editOccurrence',
      occurrenceKey('e'.repeat(200), { of: thursday('2026-02-12'), scope: 'this' }),
      { title: 'x' },
    ),
    rows({ table: 'resources', key: 'r' }),
  ]
  const bad = [
    edit('deleteForGood', 'a', {}),
    edit('editContact', 'a', { id: 'b' }),
    edit('editContact', 'a', { name: 7 }),
    edit('editContact', 'a', { name: { toString: 'x' } }),
    edit('editContact', 'a', {}, ['name']),
    edit('editContact', 'a', { constructor: 'x' }),
    edit('editResource', 'a', { notANameOfAField: 'x' }),
    edit('editOccurrence', 'e/%7B', { title: 'x' }),
    edit('editOccurrence', 'e/%7B%22scope%22%3A%22none%22%7D', { title: 'x' }),
    edit('editChat', 'e', { topic: 'x' }),
    edit('editPartsOfVariant', 'd/bluesky', { length: 'x' }),
    rows({ table: 'resources', key: 'r', after: { id: 'r' } }),
    rows({ table: 'goals', key: 'other', after: { id: 'g' } }),
    { kind: 'rows', label: {}, changes: [], since },
    null,
    'text',
  ]
  const read = heldFromText(JSON.stringify({ version: 1, changes: [...good, ...bad] }))
  expect(read?.changes).toHaveLength(good.length)
  expect(read?.unread).toBe(bad.length)
  for (const one of bad) {
    expect(heldFromText(JSON.stringify({ version: 1, changes: [one] }))).toMatchObject({
      changes: [],
      unread: 1,
    })
  }
  const elsewhere = { place: { area: 'nowhere' }, active: null }
  const whereabouts = heldFromText(
    JSON.stringify({ version: 1, changes: good, whereabouts: elsewhere }),
  )
  expect(whereabouts?.whereabouts).toBeUndefined()
  expect(whereabouts?.changes).toHaveLength(good.length)
})

test('no more than 500 changes or 5 MB are held; what is held already stays', () => {
  for (let at = 0; at < 500; at += 1) holdEdit('editGoal', `g-${at}`, { text: 'x' })
  expect(holdEdit('editGoal', 'one more', { text: 'x' })).toBe(false)
  expect(useHeld.getState()).toMatchObject({ full: true })
  expect(changes()).toHaveLength(500)
  useHeld.setState({ changes: [], full: false })
  holdEdit('editResource', 'r', { notes: 'short' })
  expect(holdEdit('editResource', 'r', { notes: 'x'.repeat(6 * 1024 * 1024) })).toBe(false)
  expect(changes()).toMatchObject([{ patch: { notes: 'short' } }])
})

test('a record is seen with what is held of it, and not with what is held of its parts or of others', () => {
  const row = { id: 'a', name: 'Ann', nickname: 'A' }
  holdEdit('editDraft', 'b', { name: 'Ben' })
  holdEdit('editTextOfVariant', 'a/bluesky', { name: 'of a part' })
  expect(withHeld(row, changes())).toBe(row)
  holdEdit('editContact', 'a', { name: 'Anna', nickname: undefined })
  expect(withHeld(row, changes())).toEqual({ id: 'a', name: 'Anna', nickname: undefined })
})

test('an occurrence is seen with what is held of it alone', () => {
  const event = weeklyChat()
  const key = occurrenceKey(event.id, { of: thursday('2026-02-12'), scope: 'this' })
  holdEdit('editOccurrence', key, { title: 'With a guest' })
  holdEdit('editChat', key, { topic: 'Stroke' })
  holdEdit('editEvent', event.id, { location: 'Room 4' })
  const shown = eventWithHeld(event, changes())
  const span = [Date.parse('2026-02-01T00:00Z'), Date.parse('2026-02-21T00:00Z')] as const
  const { occurrences } = occurrencesBetween(shown, ...span, { zone: 'UTC' })
  const fields = occurrences.map(occurrenceFields)
  expect(fields.map(({ title, chat, location }) => [title, chat?.topic, location])).toEqual([
    ['A chat', undefined, 'Room 4'],
    ['With a guest', 'Stroke', 'Room 4'],
    ['A chat', undefined, 'Room 4'],
  ])
})

test('a key of an occurrence says which and how far, zones with a slash and all', () => {
  for (const scope of ['this', 'following', 'all'] as const) {
    const of = thursday('2026-02-12')
    expect(readOccurrenceKey(occurrenceKey('e-1', { of, scope }))).toEqual({ id: 'e-1', of, scope })
  }
  expect(readOccurrenceKey(occurrenceKey('e', { of: undefined, scope: 'this' })).of).toBeUndefined()
})

test('what is held is written in its order and read back; what is gone is left', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addCommunity(context, { name: 'Journal club' })
  const [event = ''] = await addEvents(context, [
    {
      ...emptyEvent('chat', '#MedEdChat', thursday('2026-11-05')),
      duration: 'PT1H',
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TH', rdates: [], exdates: [] },
    },
  ])
  const key = occurrenceKey(event, { of: thursday('2026-11-12'), scope: 'this' })
  holdEdit('editCommunity', id, { notes: 'first' })
  holdEdit('editCommunity', 'gone', { notes: 'of nothing' })
  holdEdit('editOccurrence', key, { title: 'With a guest' })
  holdEdit('editChat', key, { topic: 'Stroke' })
  const { left, stopped } = await writeHeld({ context }, changes(), { over: false })
  expect(left).toMatchObject([{ id: 'gone' }])
  expect(stopped).toBeUndefined()
  expect(await db.communities.get(id)).toMatchObject({ notes: 'first' })
  const [change] = (await db.events.get(event))?.changes ?? []
  expect(change).toMatchObject({ chat: { topic: 'Stroke' } })
  expect(JSON.stringify(change)).toContain('With a guest')
  await expect(
    editOccurrence(context, occurrenceKey('gone', { of: undefined, scope: 'all' }), {}),
  ).rejects.toThrow()
})

test('an edit replaces nothing that was changed after it was typed, unless it is asked for', async () => {
  const context = await openTestLibrary()
  const id = await addCommunity(context, { name: 'Journal club' })
  const other = await addCommunity(context, { name: 'Grand rounds' })
  const held = (community: string, patch: Record<string, string>, since: string) =>
    ({ kind: 'edit', command: 'editCommunity', id: community, patch, emptied: [], since }) as const
  const long = '2020-01-01T00:00:00.000Z'
  const stale = held(id, { notes: 'of long ago' }, long)
  const edits = [
    stale,
    held(other, { name: 'Grand rounds' }, long),
    held(other, { notes: 'typed now' }, new Date(Date.now() + 60_000).toISOString()),
  ]
  const first = await writeHeld({ context }, edits, { over: false })
  expect(first).toEqual({ left: [stale] })
  expect((await context.db.communities.get(id))?.notes).not.toBe('of long ago')
  expect(await context.db.communities.get(other)).toMatchObject({ notes: 'typed now' })
  expect(await writeHeld({ context }, first.left, { over: true })).toEqual({ left: [] })
  expect(await context.db.communities.get(id)).toMatchObject({ notes: 'of long ago' })
})

test('what was not reached when writing stopped is written the next time, though an edit before it made its record newer', async () => {
  const context = await openTestLibrary()
  const id = await addCommunity(context, { name: 'Journal club' })
  const edit = { kind: 'edit', id, emptied: [] } as const
  const since = new Date(Date.now() + 1).toISOString()
  const edits = [
    { ...edit, command: 'editCommunity', patch: { notes: 'first' }, since },
    { ...edit, command: 'editCommunity', patch: { purpose: 'second' }, since },
  ] as const
  let writes = 0
  const full = {
    ...context,
    newId() {
      writes += 1
      if (writes < 2) return context.newId()
      pauseWriting()
      throw new Error('no room')
    },
    now: () => new Date(Date.now() + 60_000),
  }
  const { left, stopped } = await writeHeld({ context: full }, edits, { over: false })
  resumeWriting()
  expect(stopped).toBeInstanceOf(Error)
  expect(left).toMatchObject([{ patch: { purpose: 'second' } }])
  const kept = heldFromText(heldText(left))?.changes ?? []
  expect(await writeHeld({ context }, kept, { over: false })).toEqual({ left: [] })
  expect(await context.db.communities.get(id)).toMatchObject({ notes: 'first', purpose: 'second' })
})
