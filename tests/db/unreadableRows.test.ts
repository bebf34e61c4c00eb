import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { countUnreadable, unreadableFile } from '../../src/db/queries/unreadableRows.ts'
import { recordTables } from '../../src/model/journal.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { fillUglyLibrary } from './uglyLibrary.ts'

const text = new TextDecoder()

test('every row that the program writes can be read, however odd', async () => {
  const context = await openTestLibrary()
  await fillUglyLibrary(context)
  expect(await countUnreadable(context.db)).toEqual({})
  expect(await unreadableFile(context.db)).toHaveLength(0)
})

test('rows of wrong shape are counted in every table, and come as they are stored', async () => {
  const context = await openTestLibrary()
  await addResources(context, [emptyDraft('page', 'Good')])
  for (const table of recordTables) {
    await context.db.table(table).put({ [table === 'settings' ? 'key' : 'id']: 'bad', title: 7 })
  }
  await context.db.table('resources').put({ id: 'worse', title: null, nested: { list: [1] } })
  const expected = Object.fromEntries(recordTables.map((table) => [table, 1]))
  expect(await countUnreadable(context.db)).toEqual({ ...expected, resources: 2 })
  const lines = text
    .decode(await unreadableFile(context.db))
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(recordTables.length + 1)
  expect(lines.slice(0, 2)).toEqual([
    '{"table":"resources","row":{"id":"bad","title":7}}',
    '{"table":"resources","row":{"id":"worse","title":null,"nested":{"list":[1]}}}',
  ])
})

test('more rows than are read at once are all looked at', async () => {
  const { db } = await openTestLibrary()
  const rows = Array.from({ length: 1_203 }, (_, at) => ({ id: `bad-${at}` }))
  await db.table('contacts').bulkPut(rows)
  expect(await countUnreadable(db)).toEqual({ contacts: 1_203 })
})
