import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { linkRecords } from '../../src/commands/linkRecords.ts'
import { membersOf } from '../../src/db/queries/membersOf.ts'
import type { LinkEnd } from '../../src/model/recordLink.ts'
import { openTestLibrary } from './openTestLibrary.ts'

const club: LinkEnd = { table: 'communities', id: 'club' }
const person = (id: string): LinkEnd => ({ table: 'contacts', id })

it('finds the contacts in a community, and nothing else that is linked to it', async () => {
  const context = await openTestLibrary()
  await linkRecords(context, [
    { from: person('a'), kind: 'member-of', to: club },
    { from: person('b'), kind: 'member-of', to: club },
    { from: person('c'), kind: 'mentions', to: club },
    { from: person('d'), kind: 'member-of', to: { table: 'communities', id: 'other' } },
    { from: club, kind: 'about', to: { table: 'resources', id: 'e' } },
  ])
  expect(await membersOf(context.db, 'club')).toEqual(new Set(['a', 'b']))
})
