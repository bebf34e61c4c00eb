import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import sampleData from '../../resources/sample-library.json' with { type: 'json' }
import peopleData from '../../resources/sample-people.json' with { type: 'json' }
import specialtyData from '../../resources/specialties.json' with { type: 'json' }
import { addContacts } from '../../src/commands/addContacts.ts'
import { addSampleLibrary } from '../../src/commands/addSampleLibrary.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { logInteraction } from '../../src/commands/logInteraction.ts'
import { removeSampleLibrary } from '../../src/commands/removeSampleLibrary.ts'
import { samplePeopleRows } from '../../src/commands/samplePeopleRows.ts'
import { undo } from '../../src/commands/undo.ts'
import { rowSchemas } from '../../src/db/rowSchemas.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { sampleLibrarySchema, toDrafts } from '../../src/model/sampleLibrary.ts'
import { samplePeopleSchema } from '../../src/model/samplePeople.ts'
import { followUpRules, nextFollowUp } from '../../src/planner/cadence.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

const library = sampleLibrarySchema.parse(sampleData)
const people = samplePeopleSchema.parse(peopleData)
const now = new Date('2026-11-24T12:00:00Z')
const sample = { drafts: toDrafts(library, now), searches: library.searches, people }

test('some twenty-five people with known specialties and addresses that cannot be real', () => {
  expect(people.contacts.length).toBeGreaterThanOrEqual(25)
  const specialties = new Set(specialtyData.specialties.map(({ id }) => id))
  const used = people.contacts.flatMap((contact) => contact.specialties ?? [])
  expect(used.filter((id) => !specialties.has(id))).toEqual([])
  const addresses = people.contacts.flatMap(({ emails }) => emails.map(({ address }) => address))
  expect(addresses.filter((address) => !/@[a-z.]+\.example$/.test(address))).toEqual([])
  const numbers = people.contacts.flatMap(({ phones = [] }) => phones.map(({ raw }) => raw))
  expect(numbers.filter((number) => !number.includes('555 01'))).toEqual([])
})

test('whom and what its people point to is there once', () => {
  const keys = people.contacts.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const through = people.contacts.flatMap(({ met }) => met?.through ?? [])
  expect(through.length).toBeGreaterThan(2)
  expect(through.filter((key) => !keys.includes(key))).toEqual([])
  const communities = new Set(people.communities.map(({ name }) => name))
  const joined = people.contacts.flatMap((contact) => contact.communities ?? [])
  expect(joined.filter((name) => !communities.has(name))).toEqual([])
  const wrote = people.contacts.flatMap((contact) => contact.wrote ?? [])
  for (const title of wrote) {
    expect(library.resources.filter((each) => each.title.startsWith(title))).toHaveLength(1)
  }
})

test('its rows are what their tables hold, marked as sample, and some are due in every way a list shows', async () => {
  let ids = 0
  const newId = () => `id-${++ids}`
  const rows = samplePeopleRows(people, { now, newId, resources: [] })
  for (const [table, of] of Object.entries(rows)) {
    for (const row of of) {
      rowSchemas[table as keyof typeof rows].parse(row)
      expect(row.sample).toBe(true)
    }
    expect(of.length).toBeGreaterThan(0)
  }
  const rules = followUpRules({})
  const due = rows.contacts.map((contact) => nextFollowUp(contact, rules)?.dueOn ?? 'none')
  expect(due.some((day) => day < '2026-11-24')).toBe(true)
  expect(due).toContain('2026-11-24')
  expect(due.some((day) => day > '2026-11-24' && day <= '2026-12-01')).toBe(true)
  expect(due.some((day) => day > '2026-12-01' && day !== 'none')).toBe(true)
  expect(due).toContain('none')
})

test('it leaves in one step with what was added to it, keeps what is with others too, and undo brings all back', async () => {
  const context = await openTestLibrary()
  const [mine = ''] = await addContacts(context, [emptyContactDraft('Somebody else')])
  const before = await dumpOf(context.db)
  await addSampleLibrary(context, sample)
  const theirs = (await context.db.contacts.toArray()).find((contact) => contact.sample)?.id ?? ''
  const on = { value: '2026-11-24', precision: 'day' } as const
  await logInteraction(context, { contactIds: [theirs], kind: 'call', on, text: 'alone' })
  await logInteraction(context, { contactIds: [theirs, mine], kind: 'met', on, text: 'with both' })
  await linkRecords(context, [
    {
      from: { table: 'contacts', id: mine },
      kind: 'works-with',
      to: { table: 'contacts', id: theirs },
    },
  ])
  const full = await dumpOf(context.db)
  await removeSampleLibrary(context)
  const after = await dumpOf(context.db)
  expect(after.interactions).toMatchObject([{ contactIds: [mine], text: 'with both' }])
  expect({ ...after, interactions: [], contacts: [] }).toEqual({
    ...before,
    interactions: [],
    contacts: [],
  })
  expect(after.contacts).toMatchObject([{ id: mine }])
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(full)
})
