import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import { editEvent, skipEvent } from '../../src/commands/changeEvents.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'
import { bytesOf, fixtureText, recordsOfFile } from '../formats/formatFiles.ts'

const file = fixtureText('icalendar', 'department.ics')

async function importText(context: CommandContext, text: string) {
  const plan = await planImport(context.db, 'events', recordsOfFile('events', bytesOf(text)))
  const record = await applyImport(context, plan, { fileName: 'd.ics', format: 'icalendar' })
  return { counts: plan.counts, record, plan }
}

async function titled({ db }: CommandContext, title: string) {
  return (await db.events.toArray()).find((event) => event.title === title)
}

test('a calendar comes in, and the same file again changes nothing', async () => {
  const context = await openTestLibrary()
  const { counts } = await importText(context, file)
  expect(counts).toMatchObject({ read: 4, new: 3, unreadable: 1 })
  expect(await titled(context, 'Stroke journal club')).toMatchObject({
    start: zonedTime('2026-11-05T18:00:00', 'America/New_York'),
    location: 'Room 4, second floor',
    tags: ['stroke', 'journal club'],
    reminders: [15],
    changes: [{ title: 'Stroke journal club, on a Friday' }],
  })
  const again = await importText(context, file)
  expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, unreadable: 1 })
  expect(again.record).toBeNull()
})

test('a bad event names its line and the reason, and what is kept in spite of it says how', async () => {
  const context = await openTestLibrary()
  const { plan } = await importText(context, file)
  const problems = plan.rows.flatMap((row) => row.problems)
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '45 missing-start',
    '61 unknown-zone',
  ])
})

test('a newer file changes what it says, and never what the user edited', async () => {
  const context = await openTestLibrary()
  await importText(context, file)
  const club = await titled(context, 'Stroke journal club')
  const retreat = await titled(context, 'Residents’ retreat')
  await editEvent(context, retreat?.id ?? '', { title: 'My retreat' })
  await skipEvent(context, club?.id ?? '', zonedTime('2026-11-19T18:00:00', 'America/New_York'))
  const newer = file
    .replace('SUMMARY:Residents’ retreat', 'SUMMARY:Retreat of all\r\nLOCATION:Sedona')
    .replace('COUNT=8', 'COUNT=10')
    .replace('Room 4', 'Room 5')
  const { counts, plan } = await importText(context, newer)
  expect(counts).toMatchObject({ new: 0, changed: 2, unchanged: 1 })
  expect(plan.rows.map(({ changedFields, keptFields }) => [changedFields, keptFields])).toEqual(
    expect.arrayContaining([
      [['location'], ['recurrence']],
      [['location'], ['title']],
    ]),
  )
  const after = await context.db.events.get(club?.id ?? '')
  expect(after?.location).toBe('Room 5, second floor')
  expect(after?.recurrence?.rrule).toContain('COUNT=8')
  expect(after?.recurrence?.exdates).toHaveLength(2)
  expect(await titled(context, 'My retreat')).toMatchObject({ location: 'Sedona' })
})

test('a series that ends in the newer file ends here, and an event that no longer repeats does not', async () => {
  const context = await openTestLibrary()
  await importText(context, file)
  await importText(
    context,
    file.replace(/RRULE:FREQ=WEEKLY.*\r?\n/, '').replace(/EXDATE.*\r?\n/, ''),
  )
  const club = await titled(context, 'Stroke journal club')
  expect(club?.recurrence?.rrule).toBeUndefined()
})

test('an import is taken back in one step, or later but for what was edited since', async () => {
  const context = await openTestLibrary()
  const { record } = await importText(context, file)
  await undo(context)
  expect(await context.db.events.count()).toBe(0)
  expect(await context.db.rawRecords.count()).toBe(0)
  const again = await importText(context, file)
  expect(record?.id).not.toBe(again.record?.id)
  const retreat = await titled(context, 'Residents’ retreat')
  await editEvent(context, retreat?.id ?? '', { notes: 'Mine' })
  expect(await undoImport(context, again.record?.id ?? '')).toEqual({
    removed: 2,
    restored: 0,
    keptBecauseEdited: 1,
  })
  expect(await context.db.events.count()).toBe(1)
})

test('those of the user’s people who are invited come with an event, by addresses that are theirs alone', async () => {
  const context = await openTestLibrary()
  const person = (name: string, address: string) => ({
    ...emptyContactDraft(name),
    emails: [{ address }],
  })
  const [ana, tom] = await addContacts(context, [
    person('Ana Ruiz', 'Ana@a.example'),
    person('Tom Lee', 'tom@a.example'),
    person('Front Desk', 'office@a.example'),
    person('Other Desk', 'office@a.example'),
  ])
  const invited = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:with-people',
    'SUMMARY:Rounds',
    'DTSTART:20261105T120000Z',
    'ORGANIZER;CN="Lee: Tom":mailto:TOM@a.example',
    'ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:MAILTO:ana@a.example',
    'ATTENDEE:mailto:office@a.example',
    'ATTENDEE:mailto:nobody@a.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  await importText(context, invited)
  expect((await titled(context, 'Rounds'))?.people.sort()).toEqual([ana, tom].sort())
  expect((await importText(context, invited)).record).toBeNull()
})
