import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { redo } from '../../src/commands/redo.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { undo } from '../../src/commands/undo.ts'
import { mutate } from '../../src/db/mutate.ts'
import type { Contact } from '../../src/model/contact.ts'
import { pairId } from '../../src/model/duplicate.ts'
import { recordLink } from '../../src/model/recordLink.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { contact } from '../search/arbitraryPeople.ts'

const at = '2026-01-01T00:00:00.000Z'
const day = '2026-01-02'
const gone = contact('gone', 'Gone', { deletedAt: at, photoId: 'photo' })
const other = contact('other', 'Other')

const common = { id: '', changedAt: at }
const interaction = {
  ...common,
  kind: 'call',
  on: { value: day, precision: 'day' },
  day,
  text: '',
  isPrivate: true,
  createdAt: at,
} as const
const meeting = {
  ...common,
  at: '2026-01-02T10:00',
  timeZone: 'Europe/Berlin',
  minutes: 30,
  agenda: [],
  discussion: '',
  reflection: '',
}

/** A contact in the trash with one of everything that can belong to it, and another with whom some of it is shared. */
async function fill(context: CommandContext, contacts: readonly Contact[]): Promise<void> {
  const end = (id: string) => ({ table: 'contacts', id }) as const
  const paper = { table: 'resources', id: 'paper' } as const
  await mutate(
    context.db,
    context,
    { code: 'add-records', kind: 'contact', count: contacts.length },
    [
      'contacts',
      'contactPhotos',
      'interactions',
      'promises',
      'mentorMeetings',
      'goals',
      'letters',
      'links',
      'notDuplicates',
      'rawRecords',
    ],
    async (recorder) => {
      await recorder.bulkAdd('contacts', contacts)
      await recorder.put('contactPhotos', { id: 'photo', mediaType: 'image/png', base64: 'AA' })
      await recorder.put('rawRecords', { id: 'gone', format: 'vcard', line: 1, text: 'BEGIN' })
      await recorder.bulkAdd('interactions', [
        { ...interaction, id: 'alone', contactIds: ['gone'] },
        { ...interaction, id: 'shared', contactIds: ['gone', 'other'] },
        { ...interaction, id: 'theirs', contactIds: ['other'] },
      ])
      await recorder.bulkAdd('mentorMeetings', [
        { ...meeting, id: 'alone', contactIds: ['gone'] },
        { ...meeting, id: 'shared', contactIds: ['other', 'gone'] },
      ])
      for (const contactId of ['gone', 'other']) {
        const own = { ...common, id: `of-${contactId}`, contactId }
        await recorder.put('promises', { ...own, by: 'me', text: 'Send it', madeOn: day })
        await recorder.put('goals', { ...own, text: 'Read more', progress: 0 })
        await recorder.put('letters', {
          ...own,
          kind: 'other',
          programs: [],
          packet: [],
          remindedOn: [],
        })
        await recorder.put('links', recordLink(end(contactId), 'author-of', paper, at))
      }
      await recorder.put('links', recordLink(end('other'), 'introduced-by', end('gone'), at))
      await recorder.put(
        'links',
        recordLink({ table: 'interactions', id: 'alone' }, 'about', paper, at),
      )
      for (const pair of [pairId('gone', 'third'), pairId('other', 'third')])
        await recorder.put('notDuplicates', { id: pair, table: 'contacts', at })
    },
  )
}

const key = trashKey('contacts', 'gone')

it('deletes with a contact what belongs to it alone, and brings all of it back', async () => {
  const context = await openTestLibrary()
  await fill(context, [gone, other])
  const before = await dumpOf(context.db)
  await deleteForGood(context, [key, trashKey('contacts', 'other'), 'nonsense'])
  const after = await dumpOf(context.db)
  const ids = (table: string) => (after[table] ?? []).map((row) => (row as { id: string }).id)
  expect(ids('contacts')).toEqual(['other'])
  expect(ids('contactPhotos')).toEqual([])
  expect(ids('rawRecords')).toEqual([])
  expect(ids('interactions')).toEqual(['shared', 'theirs'])
  expect(ids('mentorMeetings')).toEqual(['shared'])
  for (const table of ['promises', 'goals', 'letters']) expect(ids(table)).toEqual(['of-other'])
  expect(ids('links')).toEqual(['contacts:other author-of resources:paper'])
  expect(ids('notDuplicates')).toEqual([pairId('other', 'third')])
  expect(after.interactions?.[0]).toMatchObject({ contactIds: ['other'] })
  expect(after.mentorMeetings?.[0]).toMatchObject({ contactIds: ['other'] })
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
  await redo(context)
  expect(await dumpOf(context.db)).toEqual(after)
})

it('restores records of every kind in one step, and leaves those that are not in the trash', async () => {
  const context = await openTestLibrary()
  await fill(context, [gone, other])
  const before = await dumpOf(context.db)
  await restoreFromTrash(context, [key, trashKey('contacts', 'other'), trashKey('resources', 'x')])
  const [restored, same] = await context.db.contacts.bulkGet(['gone', 'other'])
  expect(restored).not.toHaveProperty('deletedAt')
  expect(same).toEqual(other)
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
})
