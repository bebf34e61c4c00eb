import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import {
  changeOccurrences,
  editEvent,
  endEvent,
  keepChat,
  restoreEvent,
  skipEvent,
  tagEvents,
  trashEvents,
} from '../../src/commands/changeEvents.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { mergeContacts } from '../../src/commands/mergeRecords.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { undo } from '../../src/commands/undo.ts'
import { eventsOfMonths } from '../../src/db/queries/eventsOfMonths.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { type ChatNotes, emptyEvent } from '../../src/model/event.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { occurrencesOfAll } from '../../src/planner/occurrencesBetween.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const thursday = (day: string) => zonedTime(`${day}T21:00:00`, 'America/New_York')

async function addChat(context: CommandContext): Promise<string> {
  const [id = ''] = await addEvents(context, [
    {
      ...emptyEvent('chat', '#MedEdChat', thursday('2026-11-05')),
      duration: 'PT1H',
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TH', rdates: [], exdates: [] },
    },
  ])
  return id
}

/** What takes place in November and December, as New York has it: `26 21:00 title`. */
async function shown({ db }: CommandContext): Promise<string[]> {
  const events = await eventsOfMonths(db, ['2026-11', 'open'])
  const from = Date.parse('2026-11-01T00:00:00Z')
  const to = Date.parse('2026-12-01T12:00:00Z')
  return occurrencesOfAll(events, from, to, { zone: 'UTC' }).map(({ event, change, startsAt }) => {
    const at = new Date(startsAt).toLocaleString('sv-SE', { timeZone: 'America/New_York' })
    return `${at.slice(8, 16)} ${change?.title ?? event.title}`
  })
}

test('an event is added once, changed, tagged, thrown away and brought back', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const draft = { ...emptyEvent('deadline', 'Abstract', dateTime('2026-11-20')), uid: 'u-1' }
  const [id = ''] = await addEvents(context, [draft])
  expect(await addEvents(context, [draft])).toEqual([id])
  expect(await db.events.count()).toBe(1)
  await editEvent(context, id, { notes: 'To the society', location: 'Online' })
  await editEvent(context, id, { location: undefined })
  await tagEvents(context, [id], { add: ['poster'], remove: [] })
  const row = await db.events.get(id)
  expect(row).toMatchObject({ notes: 'To the society', tags: ['poster'], sequence: 2 })
  expect(row).not.toHaveProperty('location')
  expect(row?.editedFields).toEqual(['notes', 'location'])
  await trashEvents(context, [id])
  expect(await eventsOfMonths(db, ['2026-11'])).toEqual([])
  await restoreFromTrash(context, [trashKey('events', id)])
  expect(await eventsOfMonths(db, ['2026-11'])).toHaveLength(1)
  await trashEvents(context, [id])
  await deleteForGood(context, [trashKey('events', id)])
  expect(await db.events.count()).toBe(0)
  await undo(context)
  expect(await db.events.count()).toBe(1)
})

test('an event is in the months it touches, wherever it is moved', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const [id = ''] = await addEvents(context, [
    { ...emptyEvent('conference', 'RSNA', dateTime('2026-11-29')), end: dateTime('2026-12-04') },
  ])
  expect(await eventsOfMonths(db, ['2026-12'])).toHaveLength(1)
  await changeOccurrences(context, { id }, { scope: 'all', start: dateTime('2027-02-10') })
  expect(await eventsOfMonths(db, ['2026-11', '2026-12'])).toEqual([])
  expect(await eventsOfMonths(db, ['2027-02'])).toMatchObject([
    { start: dateTime('2027-02-10'), end: dateTime('2027-02-15') },
  ])
})

test('one occurrence of a series is skipped, moved and brought back, each a step of undo', async () => {
  const context = await openTestLibrary()
  const id = await addChat(context)
  const all = ['05', '12', '19', '26'].map((day) => `${day} 21:00 #MedEdChat`)
  expect(await shown(context)).toEqual(all)
  await skipEvent(context, id, thursday('2026-11-26'))
  expect(await shown(context)).toEqual(all.slice(0, 3))
  await undo(context)
  const change = { start: thursday('2026-11-13'), fields: { title: 'On a Friday' } }
  const after = await changeOccurrences(
    context,
    { id, of: thursday('2026-11-12') },
    { scope: 'this', ...change },
  )
  expect(after).toEqual({ id, of: thursday('2026-11-12') })
  expect(await shown(context)).toEqual([all[0], '13 21:00 On a Friday', all[2], all[3]])
  await restoreEvent(context, id, thursday('2026-11-12'))
  expect(await shown(context)).toEqual(all)
})

test('this and following go on as another event; all of a series moves by as much as the one that was moved', async () => {
  const context = await openTestLibrary()
  const id = await addChat(context)
  const later = zonedTime('2026-11-19T20:00:00', 'America/New_York')
  const after = await changeOccurrences(
    context,
    { id, of: thursday('2026-11-19') },
    { scope: 'following', start: later },
  )
  if ('problem' in after) throw new Error(after.problem)
  expect(after.id).not.toBe(id)
  expect(after.of).toEqual(later)
  const halves = ['05 21:00', '12 21:00', '19 20:00', '26 20:00'].map((at) => `${at} #MedEdChat`)
  expect(await shown(context)).toEqual(halves)
  const friday = zonedTime('2026-11-27T19:00:00', 'America/New_York')
  const of = zonedTime('2026-11-26T20:00:00', 'America/New_York')
  expect(
    await changeOccurrences(context, { id: after.id, of }, { scope: 'all', start: friday }),
  ).toEqual({ id: after.id, of: friday })
  expect(await shown(context)).toEqual([
    halves[0],
    halves[1],
    '20 19:00 #MedEdChat',
    '27 19:00 #MedEdChat',
  ])
  await undo(context)
  await undo(context)
  expect(await context.db.events.count()).toBe(1)
})

test('a series ends before an occurrence, or goes to the trash before its first', async () => {
  const context = await openTestLibrary()
  const id = await addChat(context)
  await endEvent(context, id, thursday('2026-11-19'))
  expect(await shown(context)).toHaveLength(2)
  await endEvent(context, id, thursday('2026-11-05'))
  expect(await context.db.events.get(id)).toHaveProperty('deletedAt')
})

test('what cannot be done is said and writes nothing', async () => {
  const context = await openTestLibrary()
  const [id = ''] = await addEvents(context, [
    {
      ...emptyEvent('chat', 'Last weekday', thursday('2026-11-05')),
      recurrence: {
        rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        rdates: [],
        exdates: [],
      },
    },
  ])
  const steps = await context.db.changeSets.count()
  const of = thursday('2026-11-30')
  const moved = { scope: 'all', start: thursday('2026-12-01') } as const
  expect(await changeOccurrences(context, { id, of }, moved)).toEqual({
    problem: 'rule-cannot-move',
  })
  expect(await context.db.changeSets.count()).toBe(steps)
})

test('events follow people who become one, with whom one met at a chat', async () => {
  const context = await openTestLibrary()
  const [ann = '', other = ''] = await addContacts(context, [
    emptyContactDraft('Ann Lee'),
    emptyContactDraft('Ann B. Lee'),
  ])
  const [id = ''] = await addEvents(context, [
    {
      ...emptyEvent('chat', 'Chat', dateTime('2026-11-05')),
      people: [ann],
      chat: { peopleMet: [ann] },
    },
  ])
  await mergeContacts(context, { ids: [ann, other], keeper: other })
  expect(await context.db.events.get(id)).toMatchObject({
    people: [other],
    chat: { peopleMet: [other] },
  })
})

test('what is prepared for a chat is of one occurrence; whoever was met is with the event', async () => {
  const context = await openTestLibrary()
  const id = await addChat(context)
  const of = thursday('2026-11-12')
  const keep = (patch: ChatNotes) =>
    keepChat(context, { id, of }, (notes) => ({ ...notes, ...patch }))
  await keep({ peopleMet: ['ann'], resources: ['r1'] })
  // Two fields left at once: neither takes away what the other said.
  await Promise.all([keep({ topic: 'Feedback' }), keep({ peopleMet: ['ann', 'ben'] })])
  expect(await context.db.events.get(id)).toMatchObject({
    people: ['ann', 'ben'],
    resources: ['r1'],
    changes: [{ of, chat: { topic: 'Feedback', peopleMet: ['ann', 'ben'], resources: ['r1'] } }],
  })
  expect(await context.db.events.get(id)).not.toHaveProperty('chat')
})
