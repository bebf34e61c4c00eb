import { expect, test } from 'vitest'
import { addCommunity } from '../../src/commands/addCommunity.ts'
import {
  editCommunity,
  tagCommunities,
  trashCommunities,
  visitCommunity,
} from '../../src/commands/changeCommunities.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { undo } from '../../src/commands/undo.ts'
import { communities } from '../../src/db/queries/communities.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

test('a community is added, described, visited, tagged, thrown away and brought back', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addCommunity(context, { name: ' Neurology journal club ', kind: 'group' })
  await addCommunity(context, { name: 'A forum', kind: 'forum' })
  expect((await communities(db, { trash: false })).map(({ name }) => name)).toEqual([
    'A forum',
    'Neurology journal club',
  ])
  await editCommunity(context, id, { rules: 'Chatham House', platform: 'bluesky' })
  await editCommunity(context, id, { platform: undefined })
  await visitCommunity(context, id, '2026-11-23')
  await visitCommunity(context, id, '2026-11-09')
  await visitCommunity(context, id, '2026-11-23')
  await tagCommunities(context, [id], { add: ['neuro'], remove: [] })
  const row = await db.communities.get(id)
  expect(row).toMatchObject({
    rules: 'Chatham House',
    visits: ['2026-11-09', '2026-11-23'],
    tags: ['neuro'],
  })
  expect(row).not.toHaveProperty('platform')
  await trashCommunities(context, [id])
  expect(await communities(db, { trash: true })).toHaveLength(1)
  await restoreFromTrash(context, [trashKey('communities', id)])
  expect(await communities(db, { trash: true })).toEqual([])
  await undo(context)
  expect(await communities(db, { trash: true })).toHaveLength(1)
})

test('what changes nothing is no step of undo', async () => {
  const context = await openTestLibrary()
  const id = await addCommunity(context, { name: 'A forum' })
  const steps = await context.db.changeSets.count()
  await editCommunity(context, id, { name: 'A forum' })
  await tagCommunities(context, [id], { add: [], remove: ['none'] })
  expect(await context.db.changeSets.count()).toBe(steps)
})
