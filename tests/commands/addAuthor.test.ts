import { expect, test } from 'vitest'
import { addAuthor } from '../../src/commands/addAuthor.ts'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { undo } from '../../src/commands/undo.ts'
import { peopleOfResource } from '../../src/db/queries/peopleOfResource.ts'
import { RecordGoneError } from '../../src/db/recordGone.ts'
import { authorAsContact } from '../../src/model/authorAsContact.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const ana = {
  name: 'Ruiz, Ana Maria',
  role: 'author' as const,
  family: 'Ruiz',
  given: 'Ana Maria',
  orcid: 'https://orcid.org/0000-0002-1825-0097',
  affiliations: [
    'Division of Cardiology, Lakeside University Hospital, Durham, NC, USA. ana@lakeside.example.',
  ],
}

async function withPaper() {
  const context = await openTestLibrary()
  const [id = ''] = await addResources(context, [
    {
      ...emptyDraft('paper', 'Sepsis'),
      people: [ana, { name: 'Lee T', role: 'author', family: 'Lee', given: 'T' }],
    },
  ])
  const read = async () => {
    const paper = await context.db.resources.get(id)
    if (!paper) throw new Error('gone')
    return peopleOfResource(context.db, paper)
  }
  return { context, id, read }
}

test('an author becomes a contact with ORCID and affiliation, linked to the paper, in one step of undo', async () => {
  const { context, id, read } = await withPaper()
  const contact = await addAuthor(context, { resourceId: id, place: 0 })
  expect(await context.db.contacts.get(contact)).toMatchObject({
    name: 'Ana Maria Ruiz',
    family: 'Ruiz',
    given: 'Ana',
    middle: 'Maria',
    positions: [
      { institution: 'Lakeside University Hospital', department: 'Division of Cardiology' },
    ],
    emails: [{ address: 'ana@lakeside.example' }],
    profiles: [{ platform: 'orcid', handle: '0000-0002-1825-0097' }],
  })
  expect((await read()).linked.map(({ contact: { id: one }, place }) => [one, place])).toEqual([
    [contact, 0],
  ])
  await undo(context)
  expect(await context.db.contacts.count()).toBe(0)
  expect((await read()).linked).toEqual([])
})

test('whoever bears the name already is offered beside the author, by a whole name or by an initial', async () => {
  const { context, read } = await withPaper()
  await addContacts(context, [
    { ...emptyContactDraft('Ana Maria Ruiz'), family: 'Ruiz', given: 'Ana Maria' },
    { ...emptyContactDraft('Thomas Lee'), family: 'Lee', given: 'Thomas' },
    { ...emptyContactDraft('Kim Lee'), family: 'Lee', given: 'Kim' },
  ])
  const { perhaps, alike } = await read()
  expect(perhaps.map(({ contact, place }) => [contact.name, place])).toEqual([
    ['Ana Maria Ruiz', 0],
  ])
  expect(alike.map(({ contact, place }) => [contact.name, place])).toEqual([['Thomas Lee', 1]])
})

test('nobody is made of a place or a paper that is not there', async () => {
  const { context, id } = await withPaper()
  await expect(addAuthor(context, { resourceId: id, place: 7 })).rejects.toBeInstanceOf(
    RecordGoneError,
  )
  await expect(addAuthor(context, { resourceId: 'gone', place: 0 })).rejects.toBeInstanceOf(
    RecordGoneError,
  )
  expect(await context.db.contacts.count()).toBe(0)
})

test.each([
  [{ name: 'Doe JQ', family: 'Doe', given: 'JQ' }, 'J Q Doe'],
  [{ name: 'Doe, J.Q., Jr.', family: 'Doe', given: 'J.Q.', suffix: 'Jr.' }, 'J. Q. Doe Jr.'],
  [{ name: 'Desert Stroke Group' }, 'Desert Stroke Group'],
])('%j is called %s', (person, name) => {
  expect(authorAsContact({ role: 'author', ...person }).name).toBe(name)
})

test.each([
  [
    'Department of Medicine, Duke University School of Medicine, Durham, NC 27710, USA.',
    'Duke University School of Medicine',
    'Department of Medicine',
  ],
  [
    '1 Mayo Clinic, Rochester, Minnesota. Electronic address: x@y.example.',
    'Mayo Clinic',
    undefined,
  ],
  ['From the Stroke Unit, Hospital del Mar, Barcelona', 'Hospital del Mar', 'Stroke Unit'],
])('%s', (affiliation, institution, department) => {
  const [position] = authorAsContact({ ...ana, affiliations: [affiliation] }).positions
  expect([position?.institution, position?.department]).toEqual([institution, department])
})
