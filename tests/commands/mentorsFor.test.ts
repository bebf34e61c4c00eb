import { expect, test } from 'vitest'
import { addAuthor } from '../../src/commands/addAuthor.ts'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { changeSender } from '../../src/commands/changeSender.ts'
import { dismissMentor, proposeMentorAgain } from '../../src/commands/dismissMentor.ts'
import { mentorsFor } from '../../src/commands/mentorsFor.ts'
import { undo } from '../../src/commands/undo.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyDraft, type Person } from '../../src/model/resource.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const author = (family: string, given: string, more: Partial<Person> = {}): Person => ({
  name: `${family} ${given}`,
  role: 'author',
  family,
  given,
  ...more,
})
const paper = (title: string, year: string, ...people: Person[]) => ({
  ...emptyDraft('paper', title),
  published: { value: year, precision: 'year' as const },
  people,
})

async function withPapers() {
  const context = await openTestLibrary()
  const resourceIds = await addResources(context, [
    paper('Lactate', '2024', author('Chen', 'L', { orcid: '0000-0002-1825-0097' })),
    paper(
      'Fluids',
      '2025',
      author('Chen', 'Lena', { affiliations: ['Lakeside University Hospital, Durham'] }),
      author('Iwasaki', 'Sam'),
    ),
    paper('Shock', '2023', author('Iwasaki', 'S'), author('Haddad', 'Omar')),
  ])
  await changeSender(context, { name: 'Sam Iwasaki', school: 'Lakeside University Hospital' })
  const ask = (contactIds: readonly string[] = []) =>
    mentorsFor(context.db, { resourceIds, contactIds, specialties: [] })
  return { context, ask }
}

test('an author is proposed with the papers, becomes a contact with all of them, and stays proposed as one', async () => {
  const { context, ask } = await withPapers()
  const { mentors, works, total } = await ask()
  expect({ works, total }).toEqual({ works: 3, total: 1 })
  const [chen] = mentors
  expect(chen).toMatchObject({
    name: 'Lena Chen',
    contactId: null,
    affiliation: 'Lakeside University Hospital',
    spellings: ['Chen L', 'Chen Lena'],
    works: [
      { title: 'Fluids', year: 2025 },
      { title: 'Lactate', year: 2024 },
    ],
    reasons: [
      { code: 'works', count: 2 },
      { code: 'place', place: 'Lakeside University Hospital' },
    ],
  })
  const [first, ...also] = chen?.namedAt ?? []
  if (!first) throw new Error('named nowhere')
  const id = await addAuthor(context, first, also)
  expect(await context.db.contacts.get(id)).toMatchObject({
    name: 'Lena Chen',
    positions: [{ institution: 'Lakeside University Hospital' }],
    profiles: [{ platform: 'orcid', handle: '0000-0002-1825-0097' }],
  })
  expect(await context.db.links.count()).toBe(2)
  expect((await ask()).mentors).toMatchObject([{ contactId: id, reasons: chen?.reasons }])
})

test('a contact whose record has the words is proposed; notes are not handed over', async () => {
  const { context, ask } = await withPapers()
  const [id = ''] = await addContacts(context, [
    { ...emptyContactDraft('Kim Kay'), notes: 'Sepsis trials; has a cat called Miso' },
  ])
  const { mentors } = await ask([id])
  expect(mentors.find(({ contactId }) => contactId === id)?.reasons).toEqual([{ code: 'words' }])
  expect(JSON.stringify(mentors)).not.toContain('Miso')
})

test('who is dismissed is not proposed until it is undone or taken back', async () => {
  const { context, ask } = await withPapers()
  const [chen] = (await ask()).mentors
  if (!chen) throw new Error('nobody proposed')
  const person = { name: chen.name, ...chen.print }
  await dismissMentor(context, person)
  expect((await ask()).total).toBe(0)
  await undo(context)
  expect((await ask()).total).toBe(1)
  await dismissMentor(context, person)
  await dismissMentor(context, person)
  expect((await context.db.settings.get('user'))?.dismissedMentors).toHaveLength(1)
  await proposeMentorAgain(context, person)
  expect((await ask()).total).toBe(1)
})
