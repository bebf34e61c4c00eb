import { beforeEach, describe, expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addGoal } from '../../src/commands/addGoal.ts'
import { addLetter } from '../../src/commands/addLetter.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editGoal, finishGoal } from '../../src/commands/editGoal.ts'
import { editLetter, remindLetter, stepLetter } from '../../src/commands/editLetter.ts'
import { holdMeeting } from '../../src/commands/holdMeeting.ts'
import { redo } from '../../src/commands/redo.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import { planMentorMeeting, saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { snoozeContacts } from '../../src/commands/snoozeContacts.ts'
import { undo } from '../../src/commands/undo.ts'
import { goalsOf } from '../../src/db/queries/goalsOf.ts'
import { knownOfContact } from '../../src/db/queries/knownOfContact.ts'
import { allLetters } from '../../src/db/queries/letters.ts'
import {
  meetingById,
  meetingsBetween,
  meetingsOf,
  thanksDue,
} from '../../src/db/queries/meetings.ts'
import { promisesBy } from '../../src/db/queries/promisesBy.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { letterStage } from '../../src/model/mentorship.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

let context: CommandContext
let mentor: string

beforeEach(async () => {
  context = await openTestLibrary()
  const [id = ''] = await addContacts(context, [emptyContactDraft('Miriam Okonkwo')])
  mentor = id
})

async function planned(): Promise<string> {
  return planMentorMeeting(context, {
    contactIds: [mentor],
    at: '2026-11-24T14:30',
    timeZone: 'America/Phoenix',
    minutes: 45,
    channel: 'Zoom',
  })
}

const rowsNow = () =>
  dumpOf(context.db, ['contacts', 'interactions', 'promises', 'mentorMeetings', 'goals', 'letters'])

describe('a mentor meeting', () => {
  test('is planned, written to and found by its day', async () => {
    const id = await planned()
    await saveMentorMeeting(context, id, { agenda: ['Rank list', 'Poster'], purpose: 'Decide' })
    expect(await meetingById(context.db, id)).toMatchObject({
      agenda: ['Rank list', 'Poster'],
      purpose: 'Decide',
    })
    await saveMentorMeeting(context, id, { purpose: undefined })
    expect(await meetingById(context.db, id)).not.toHaveProperty('purpose')
    const onTheDay = await meetingsBetween(context.db, '2026-11-24', '2026-11-25')
    expect(onTheDay.map((meeting) => meeting.id)).toEqual([id])
    expect(await meetingsBetween(context.db, '2026-11-25', '2026-11-26')).toEqual([])
  })

  test('is settled in one step: timeline, last contact, thanks, promises, next meeting', async () => {
    const id = await planned()
    await snoozeContacts(context, [mentor], '2027-02-01')
    const before = await rowsNow()
    const next = await holdMeeting(context, id, {
      heldOn: '2026-11-24',
      actionItems: [
        { by: 'me', text: ' Send the poster ', due: '2026-12-01' },
        { by: 'them', text: 'Call the program' },
        { by: 'me', text: '   ' },
      ],
      nextAt: '2026-12-22T14:30',
    })
    const held = await meetingById(context.db, id)
    expect(held).toMatchObject({ heldOn: '2026-11-24', thanksDue: '2026-11-26' })
    expect(await context.db.interactions.get(held?.interactionId ?? '')).toMatchObject({
      kind: 'meeting',
      day: '2026-11-24',
      isPrivate: true,
      channel: 'Zoom',
    })
    const contact = await context.db.contacts.get(mentor)
    expect(contact).toMatchObject({ lastInteractionOn: '2026-11-24' })
    expect(contact).not.toHaveProperty('snoozedUntil')
    expect(await promisesBy(context.db, 'me')).toMatchObject([
      { text: 'Send the poster', due: '2026-12-01', sourceId: id, madeOn: '2026-11-24' },
    ])
    expect(await promisesBy(context.db, 'them')).toMatchObject([{ text: 'Call the program' }])
    expect(await meetingById(context.db, next ?? '')).toMatchObject({
      at: '2026-12-22T14:30',
      contactIds: [mentor],
      channel: 'Zoom',
    })
    const after = await rowsNow()
    await undo(context)
    expect(await rowsNow()).toEqual(before)
    await redo(context)
    expect(await rowsNow()).toEqual(after)
  })

  test('settled again it moves the day and stands once in the timeline', async () => {
    const id = await planned()
    await holdMeeting(context, id, { heldOn: '2026-11-24' })
    await holdMeeting(context, id, { heldOn: '2026-11-23' })
    const interactions = await context.db.interactions.toArray()
    expect(interactions.map(({ day }) => day)).toEqual(['2026-11-23'])
    expect(await context.db.contacts.get(mentor)).toMatchObject({ lastInteractionOn: '2026-11-23' })
  })

  test('asks for thanks until they are given', async () => {
    const id = await planned()
    await holdMeeting(context, id, { heldOn: '2026-11-24' })
    expect(await thanksDue(context.db, '2026-11-01', '2026-11-25')).toEqual([])
    expect(await thanksDue(context.db, '2026-11-01', '2026-11-26')).toHaveLength(1)
    await saveMentorMeeting(context, id, { thankedOn: '2026-11-25' })
    expect(await thanksDue(context.db, '2026-11-01', '2026-11-26')).toEqual([])
  })

  test('is removed and brought back, and what came of it stays', async () => {
    const id = await planned()
    await holdMeeting(context, id, {
      heldOn: '2026-11-24',
      actionItems: [{ by: 'me', text: 'Send it' }],
    })
    await removeRecords(context, 'mentorMeetings', [id])
    expect(await meetingsOf(context.db, mentor)).toEqual([])
    expect(await promisesBy(context.db, 'me')).toHaveLength(1)
    await undo(context)
    expect(await meetingsOf(context.db, mentor)).toHaveLength(1)
  })
})

test('a goal is added, moved on, reached, opened again and removed', async () => {
  const goal = await addGoal(context, {
    contactId: mentor,
    text: ' Poster sent ',
    due: '2026-12-01',
  })
  await editGoal(context, goal, { progress: 40 })
  expect(await goalsOf(context.db, [mentor])).toMatchObject([{ text: 'Poster sent', progress: 40 }])
  await finishGoal(context, goal, '2026-11-30')
  const later = await addGoal(context, { contactId: mentor, text: 'Rank list' })
  expect((await goalsOf(context.db, [mentor])).map(({ id }) => id)).toEqual([later, goal])
  await finishGoal(context, goal, undefined)
  expect(await context.db.goals.get(goal)).not.toHaveProperty('doneOn')
  await removeRecords(context, 'goals', [goal, later])
  expect(await goalsOf(context.db, [mentor])).toEqual([])
  await undo(context)
  expect(await goalsOf(context.db, [mentor])).toHaveLength(2)
})

test('a letter goes from asking to submitted, each step dated and taken back', async () => {
  const letter = await addLetter(context, { contactId: mentor, service: 'ERAS', due: '2026-12-10' })
  const stage = async () => {
    const [row] = await allLetters(context.db)
    return row && letterStage(row)
  }
  expect(await stage()).toBe('to-ask')
  await stepLetter(context, letter, 'asked', '2026-10-01')
  await stepLetter(context, letter, 'agreed', '2026-10-02')
  await stepLetter(context, letter, 'packet-sent', '2026-10-05')
  expect(await stage()).toBe('packet-sent')
  await remindLetter(context, letter, '2026-11-12')
  await remindLetter(context, letter, '2026-11-12')
  await editLetter(context, letter, { waived: true })
  await stepLetter(context, letter, 'submitted', '2026-11-20')
  expect(await stage()).toBe('submitted')
  expect(await context.db.letters.get(letter)).toMatchObject({
    remindedOn: ['2026-11-12'],
    waived: true,
  })
  expect((await knownOfContact(context.db, mentor)).letters).toHaveLength(1)
  await stepLetter(context, letter, 'submitted', undefined)
  expect(await stage()).toBe('packet-sent')
  await removeRecords(context, 'letters', [letter])
  expect(await allLetters(context.db)).toEqual([])
  await undo(context)
  expect(await stage()).toBe('packet-sent')
})
