import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { keepApart } from '../../src/commands/keepApart.ts'
import { mergeContacts, mergeResources, mergeSafeGroups } from '../../src/commands/mergeRecords.ts'
import { undo } from '../../src/commands/undo.ts'
import { mutate } from '../../src/db/mutate.ts'
import { singleFields } from '../../src/duplicates/mergeContacts.ts'
import { type Contact, emptyContactDraft } from '../../src/model/contact.ts'
import { type RecordLink, recordLink } from '../../src/model/recordLink.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { contactOf } from '../duplicates/contactOf.ts'

const at = '2026-11-01T00:00:00.000Z'

async function libraryWith(contacts: readonly Contact[]) {
  const context = await openTestLibrary()
  const label = { code: 'add-records', kind: 'contact', count: contacts.length } as const
  await mutate(context.db, context, label, ['contacts'], (recorder) =>
    recorder.bulkAdd('contacts', contacts),
  )
  return context
}

const word = fc.constantFrom('', 'ann', 'bo', 'MD', 'x y', 'Ünal', 'zed')
const arbitraryContact = (id: string) =>
  fc
    .record({
      name: fc.constantFrom('Ann Bo', 'Ann Bo-Zed', 'A. Bo'),
      nickname: word,
      pronouns: word,
      notes: fc.constantFrom('', 'met at rounds', 'likes tea'),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      emails: fc.uniqueArray(fc.constantFrom('a@x.example', 'B@x.example', 'b@x.example')),
      credentials: fc.uniqueArray(fc.constantFrom('MD', 'PhD')),
      birthday: fc.constantFrom('', '1980-01-01', '1981-01-01'),
      starred: fc.boolean(),
    })
    .map(({ emails, ...fields }) =>
      contactOf(id, { ...fields, emails: emails.map((address) => ({ address })) }),
    )

/** All that a contact says in words. */
function toldBy(contact: Contact): string[] {
  const singles = singleFields.map((field) => contact[field])
  const lists = [contact.tags, contact.credentials, contact.emails.map(({ address }) => address)]
  return [contact.notes, ...singles, ...lists.flat()].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  )
}

test('merging loses no tag, address, note or value, and undo brings every row back', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryContact('a'), arbitraryContact('b'), async (a, b) => {
      const context = await libraryWith([a, b])
      const before = await dumpOf(context.db)
      await mergeContacts(context, { ids: ['a', 'b'] })
      const [merged, ...more] = await context.db.contacts.toArray()
      expect(more).toEqual([])
      const said = JSON.stringify(merged).toLowerCase()
      const lost = [a, b].flatMap(toldBy).filter((value) => !said.includes(value.toLowerCase()))
      expect(lost).toEqual([])
      await undo(context)
      expect(await dumpOf(context.db)).toEqual(before)
      context.db.close()
    }),
    { numRuns: 40 },
  )
})

test('interactions, promises, goals, letters, meetings and links follow the contact that stays', async () => {
  const context = await libraryWith([
    contactOf('keep', { name: 'Ann Bo', notes: 'long notes that make this one say the most' }),
    contactOf('gone', { name: 'Ann Bo' }),
  ])
  const day = { value: '2026-10-01', precision: 'day' } as const
  const links: RecordLink[] = [
    recordLink({ table: 'contacts', id: 'gone' }, 'author-of', { table: 'resources', id: 'r' }, at),
    recordLink({ table: 'contacts', id: 'keep' }, 'author-of', { table: 'resources', id: 'r' }, at),
    recordLink(
      { table: 'contacts', id: 'gone' },
      'introduced-by',
      { table: 'contacts', id: 'keep' },
      at,
    ),
  ]
  await mutate(
    context.db,
    context,
    { code: 'add-records', kind: 'interaction', count: 1 },
    ['interactions', 'promises', 'goals', 'letters', 'mentorMeetings', 'links'],
    async (recorder) => {
      await recorder.put('interactions', {
        id: 'i',
        contactIds: ['gone', 'keep'],
        kind: 'call',
        on: day,
        day: '2026-10-01',
        text: 'said',
        isPrivate: true,
        createdAt: at,
        changedAt: at,
      })
      await recorder.put('promises', {
        id: 'p',
        contactId: 'gone',
        by: 'me',
        text: 'send',
        madeOn: '2026-10-01',
        changedAt: at,
      })
      await recorder.put('goals', {
        id: 'g',
        contactId: 'gone',
        text: 'poster',
        progress: 20,
        changedAt: at,
      })
      await recorder.put('letters', {
        id: 'l',
        contactId: 'gone',
        kind: 'narrative',
        programs: [],
        packet: [],
        remindedOn: [],
        changedAt: at,
      })
      await recorder.put('mentorMeetings', {
        id: 'm',
        contactIds: ['gone'],
        at: '2026-10-01T14:30',
        timeZone: 'America/Phoenix',
        minutes: 30,
        agenda: [],
        discussion: '',
        reflection: '',
        changedAt: at,
      })
      await recorder.bulkPut('links', links)
    },
  )
  const before = await dumpOf(context.db)
  await mergeContacts(context, { ids: ['gone', 'keep'], keeper: 'keep' })
  const { db } = context
  expect((await db.interactions.get('i'))?.contactIds).toEqual(['keep'])
  expect((await db.promises.get('p'))?.contactId).toBe('keep')
  expect((await db.goals.get('g'))?.contactId).toBe('keep')
  expect((await db.letters.get('l'))?.contactId).toBe('keep')
  expect((await db.mentorMeetings.get('m'))?.contactIds).toEqual(['keep'])
  // The doubled link is one, and nobody is introduced by himself.
  expect((await db.links.toArray()).map(({ id }) => id)).toEqual([
    'contacts:keep author-of resources:r',
  ])
  await undo(context)
  expect(await dumpOf(db)).toEqual(before)
})

test('a chosen value is kept, the other one is written down in the notes', async () => {
  const context = await libraryWith([
    contactOf('a', { name: 'Emily Carter', pronouns: 'she/her', notes: 'x'.repeat(80) }),
    contactOf('b', { name: 'Emily Carter-Nguyen', pronouns: 'they/them' }),
  ])
  await mergeContacts(context, { ids: ['a', 'b'] }, { name: 'b', pronouns: 'a' })
  const [merged] = await context.db.contacts.toArray()
  expect(merged).toMatchObject({ id: 'a', name: 'Emily Carter-Nguyen', pronouns: 'she/her' })
  expect(merged?.notes).toContain('name: Emily Carter; pronouns: they/them')
})

test('resources become one with both identifiers, tags and raw records', async () => {
  const context = await openTestLibrary()
  const title = 'Statin continuation after ischemic stroke'
  const [one = '', other = ''] = await addResources(context, [
    {
      ...emptyDraft('paper', title),
      identifiers: { doi: '10.1/a' },
      tags: ['stroke'],
      notes: 'mine',
    },
    {
      ...emptyDraft('paper', `${title}.`),
      identifiers: { pmid: '7' },
      tags: ['statin'],
      text: 'abstract',
    },
  ])
  const raw = (id: string) => ({ id, format: 'ris', line: 1, text: `raw ${id}` })
  await mutate(context.db, context, { code: 'change-settings' }, ['rawRecords'], (recorder) =>
    recorder.bulkPut('rawRecords', [raw(one), raw(other)]),
  )
  const before = await dumpOf(context.db)
  await mergeResources(context, { ids: [one, other], keeper: one })
  const merged = await context.db.resources.get(one)
  expect(merged).toMatchObject({
    identifiers: { doi: '10.1/a', pmid: '7' },
    tags: ['stroke', 'statin'],
    text: 'abstract',
  })
  expect(await context.db.resources.count()).toBe(1)
  const kept = await context.db.rawRecords.toArray()
  expect(kept).toHaveLength(1)
  expect(kept[0]?.text).toContain(`raw ${one}`)
  expect(kept[0]?.text).toContain(`raw ${other}`)
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
})

test('safe groups are merged as one step of undo', async () => {
  const emails = (name: string) => [{ address: `${name}@x.example` }]
  const context = await libraryWith([
    contactOf('a1', { name: 'Ann Bo', emails: emails('a') }),
    contactOf('a2', { name: 'Ann Bo', emails: emails('a') }),
    contactOf('c1', { name: 'Cy Do', emails: emails('c') }),
    contactOf('c2', { name: 'Cy Do', emails: emails('c') }),
    contactOf('c3', { name: 'Cy Do', emails: emails('c') }),
  ])
  const before = await dumpOf(context.db)
  const merged = await mergeSafeGroups(context, 'contacts', [
    ['a1', 'a2'],
    ['c1', 'c2', 'c3'],
  ])
  expect(merged).toBe(2)
  expect(await context.db.contacts.count()).toBe(2)
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
})

test('pairs kept apart are remembered, and undone', async () => {
  const context = await openTestLibrary()
  const people = ['Ada', 'Ben', 'Cleo'].map(emptyContactDraft)
  const [a = '', b = '', c = ''] = await addContacts(context, people)
  await keepApart(context, 'contacts', [b, a, c])
  const ids = (await context.db.notDuplicates.toArray()).map(({ id }) => id)
  expect(ids).toEqual([`${a} ${b}`, `${a} ${c}`, `${b} ${c}`])
  await undo(context)
  expect(await context.db.notDuplicates.count()).toBe(0)
})
