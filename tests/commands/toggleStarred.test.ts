import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { toggleStarred } from '../../src/commands/toggleStarred.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

test('some starred become all, all become none', async () => {
  const context = await openTestLibrary()
  const ids = await addResources(context, [emptyDraft('paper', 'a'), emptyDraft('paper', 'b')])
  const stars = async () => (await context.db.resources.bulkGet(ids)).map((row) => row?.starred)
  await toggleStarred(context, ids.slice(0, 1))
  expect(await stars()).toEqual([true, false])
  await toggleStarred(context, ids)
  expect(await stars()).toEqual([true, true])
  await toggleStarred(context, [...ids, 'gone'])
  expect(await stars()).toEqual([false, false])
})
