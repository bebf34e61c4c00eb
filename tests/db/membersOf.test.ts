import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addCommunity } from '../../src/commands/addCommunity.ts'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { membersOf } from '../../src/db/queries/membersOf.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import type { LinkEnd } from '../../src/model/recordLink.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from './openTestLibrary.ts'

it('finds the contacts in a community, and nothing else that is linked to it', async () => {
  const context = await openTestLibrary()
  const club: LinkEnd = { table: 'communities', id: await addCommunity(context, { name: 'Club' }) }
  const other: LinkEnd = {
    table: 'communities',
    id: await addCommunity(context, { name: 'Other' }),
  }
  const [a = '', b = '', c = '', d = ''] = await addContacts(
    context,
    ['a', 'b', 'c', 'd'].map(emptyContactDraft),
  )
  const [paper = ''] = await addResources(context, [emptyDraft('paper', 'e')])
  const person = (id: string): LinkEnd => ({ table: 'contacts', id })
  await linkRecords(context, [
    { from: person(a), kind: 'member-of', to: club },
    { from: person(b), kind: 'member-of', to: club },
    { from: person(c), kind: 'mentions', to: club },
    { from: person(d), kind: 'member-of', to: other },
    { from: club, kind: 'about', to: { table: 'resources', id: paper } },
  ])
  expect(await membersOf(context.db, club.id)).toEqual(new Set([a, b]))
})
