import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { EventShelf } from '../../renderer/planner/eventShelf.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import { changeOccurrences, trashEvents } from '../../src/commands/changeEvents.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { setSeedStatus } from '../../src/commands/setSeedStatus.ts'
import { journalAfter } from '../../src/db/queries/journalAfter.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { dateTime } from '../../src/model/eventTime.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

async function shelved() {
  const context = await openTestLibrary()
  const [november = '', series = ''] = await addEvents(context, [
    emptyEvent('deadline', 'November', dateTime('2026-11-15')),
    {
      ...emptyEvent('chat', 'Every week', dateTime('2020-01-02')),
      recurrence: { rrule: 'FREQ=WEEKLY', rdates: [], exdates: [] },
      uid: 'plexus-chat-x',
    },
  ])
  return { context, november, series, shelf: new EventShelf(context.db) }
}

/** What was done since, as the journal tells it. */
async function tell(shelf: EventShelf, { db }: CommandContext, from: number): Promise<void> {
  for await (const entries of journalAfter(db, from)) shelf.take(entries)
}

async function titles(shelf: EventShelf, ...months: string[]): Promise<string[]> {
  return (await shelf.ofMonths(months)).map(({ title }) => title).sort()
}

test('a month has its own events and the series that are in every month', async () => {
  const { shelf } = await shelved()
  expect(await titles(shelf, '2026-11')).toEqual(['Every week', 'November'])
  expect(await titles(shelf, '2026-12')).toEqual(['Every week'])
})

test('what is added, moved to another month, or thrown away is told by the journal', async () => {
  const { context, november, shelf } = await shelved()
  expect(await titles(shelf, '2026-11', '2027-02')).toEqual(['Every week', 'November'])
  const from = await lastSeq(context.db)
  await addEvents(context, [emptyEvent('review', 'Added', dateTime('2026-11-20'))])
  await changeOccurrences(
    context,
    { id: november },
    { scope: 'all', start: dateTime('2027-02-10') },
  )
  await tell(shelf, context, from)
  expect(await titles(shelf, '2026-11')).toEqual(['Added', 'Every week'])
  expect(await titles(shelf, '2027-02')).toEqual(['Every week', 'November'])
  const later = await lastSeq(context.db)
  await trashEvents(context, [november])
  await tell(shelf, context, later)
  expect(await titles(shelf, '2027-02')).toEqual(['Every week'])
})

test('a question asked while another month is read waits for it, and what is newer than the table stays', async () => {
  const { context, november, shelf } = await shelved()
  const from = await lastSeq(context.db)
  const both = [titles(shelf, '2026-11'), titles(shelf, '2026-11')]
  await trashEvents(context, [november])
  await tell(shelf, context, from)
  await Promise.all(both)
  expect(await titles(shelf, '2026-11')).toEqual(['Every week'])
})

test('what the user knows of a shipped chat is kept, and said of its events', async () => {
  const { context, series } = await shelved()
  const status = { state: 'confirmed', on: '2026-11-25' } as const
  const uids = ['plexus-chat-x']
  await setSeedStatus(context, { id: 'chats:x', name: '#x', status, uids })
  expect(await context.db.seedEdits.get('chats:x')).toMatchObject({ status })
  expect(await context.db.events.get(series)).toMatchObject({ status })
})
