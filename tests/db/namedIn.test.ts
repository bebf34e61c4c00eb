import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addEvents } from '../../src/commands/addEvents.ts'
import { addExperience } from '../../src/commands/addExperience.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { addWork } from '../../src/commands/addWork.ts'
import { knownOfContact } from '../../src/db/queries/knownOfContact.ts'
import { namedIn } from '../../src/db/queries/namedIn.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { reasonToWrite } from '../../src/planner/reasonToWrite.ts'
import { openTestLibrary } from './openTestLibrary.ts'

test('what names a person or a paper is found from its side, what is in the trash is not', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const [ada = '', ben = ''] = await addContacts(context, [
    emptyContactDraft('Ada Lindholm'),
    emptyContactDraft('Ben Adeyemi'),
  ])
  const [paper = ''] = await addResources(context, [emptyDraft('paper', 'On statins')])
  await addEvents(context, [
    { ...emptyEvent('conference', 'Neurology Days', dateTime('2026-12-04')), people: [ada, ben] },
    {
      ...emptyEvent('chat', '#MedEdChat', zonedTime('2026-12-10T21:00:00', 'America/New_York')),
      people: [ada],
      resources: [paper],
    },
  ])
  const draft = await addDraft(context, {
    text: 'Three points',
    creditIds: [ada],
    sourceIds: [paper],
  })
  const tutoring = await addExperience(context, { title: 'Tutor', supervisorId: ada })
  const work = await addWork(context, { title: 'Poster', resourceId: paper })

  const ofAda = await namedIn(db, 'contacts', ada)
  expect(ofAda.map(({ table, name }) => [table, name])).toEqual([
    ['events', '#MedEdChat'],
    ['events', 'Neurology Days'],
    ['drafts', 'Three points'],
    ['experiences', 'Tutor'],
  ])
  expect(ofAda[0]).toMatchObject({ kind: 'chat', on: '2026-12-10' })
  const ofPaper = await namedIn(db, 'resources', paper)
  expect(ofPaper.map(({ table, id }) => [table, id])).toEqual([
    ['events', expect.any(String)],
    ['drafts', draft],
    ['scholarlyWorks', work],
  ])

  await db.drafts.update(draft, { deletedAt: '2026-11-26T00:00:00.000Z' })
  await db.experiences.update(tutoring, { deletedAt: '2026-11-26T00:00:00.000Z' })
  expect((await namedIn(db, 'contacts', ada)).map(({ table }) => table)).toEqual([
    'events',
    'events',
  ])
})

test('an event both are at is a reason to write until it is over', async () => {
  const context = await openTestLibrary()
  const [ada = ''] = await addContacts(context, [emptyContactDraft('Ada Lindholm')])
  await addEvents(context, [
    { ...emptyEvent('conference', 'Neurology Days', dateTime('2026-12-04')), people: [ada] },
    { ...emptyEvent('conference', 'Stroke Week', dateTime('2027-02-01')), people: [ada] },
  ])
  const reasonOn = async (day: string) => reasonToWrite(await knownOfContact(context.db, ada), day)
  expect(await reasonOn('2026-11-26')).toEqual({
    code: 'shared-event',
    name: 'Neurology Days',
    on: '2026-12-04',
  })
  expect(await reasonOn('2026-12-05')).toMatchObject({ name: 'Stroke Week' })
  expect(await reasonOn('2027-02-02')).toBeNull()
})
