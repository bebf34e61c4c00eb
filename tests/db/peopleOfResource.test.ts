import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { moveContactsToTrash } from '../../src/commands/moveContactsToTrash.ts'
import { peopleOfResource } from '../../src/db/queries/peopleOfResource.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from './openTestLibrary.ts'

const orcid = '0000-0002-1825-0097'

async function library() {
  const context = await openTestLibrary()
  const [byOrcid = '', byName = '', byHandle = '', other = ''] = await addContacts(context, [
    { ...emptyContactDraft('Ada Lindholm'), profiles: [{ platform: 'orcid', handle: orcid }] },
    { ...emptyContactDraft('Miriam Okonkwo'), family: 'Okonkwo', given: 'Miriam' },
    { ...emptyContactDraft('Lena'), profiles: [{ platform: 'x', handle: 'LenaHart' }] },
    { ...emptyContactDraft('Mary Okonkwo'), family: 'Okonkwo', given: 'Mary' },
  ])
  const [id = ''] = await addResources(context, [
    {
      ...emptyDraft('post', 'A post'),
      platform: 'x',
      handle: '@lenahart',
      people: [
        { name: 'Lindholm AB', role: 'author', orcid: `https://orcid.org/${orcid}` },
        { name: 'Okonkwo, Miriam', role: 'author', family: 'Okonkwo', given: 'Miriam' },
        { name: 'Hart L', role: 'author', family: 'Hart', given: 'L' },
      ],
    },
  ])
  const seen = async () => {
    const resource = await context.db.resources.get(id)
    if (!resource) throw new Error('absent')
    return peopleOfResource(context.db, resource)
  }
  return { context, id, byOrcid, byName, byHandle, other, seen }
}

test('ORCID, whole name and handle point to contacts; initials alone name nobody', async () => {
  const { byOrcid, byName, byHandle, seen } = await library()
  const { linked, perhaps } = await seen()
  expect(linked).toEqual([])
  expect(perhaps.map(({ contact }) => contact.id).sort()).toEqual(
    [byOrcid, byName, byHandle].sort(),
  )
})

test('one that is linked stands at their place and is not offered again; one in the trash is neither', async () => {
  const { context, id, byOrcid, byName, byHandle, other, seen } = await library()
  const to = { table: 'resources', id } as const
  await linkRecords(
    context,
    [byName, other].map((contactId) => ({
      from: { table: 'contacts', id: contactId } as const,
      kind: 'author-of' as const,
      to,
    })),
  )
  await moveContactsToTrash(context, [byHandle])
  const { linked, perhaps } = await seen()
  const places = Object.fromEntries(linked.map(({ contact, place }) => [contact.id, place]))
  expect(places).toEqual({ [byName]: 1, [other]: -1 })
  expect(perhaps.map(({ contact }) => contact.id)).toEqual([byOrcid])
})
