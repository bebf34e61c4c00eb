import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { resourceFromDraft } from '../../src/commands/resourceFromDraft.ts'
import { followJournal } from '../../src/db/followJournal.ts'
import { mutate } from '../../src/db/mutate.ts'
import { newestResources } from '../../src/db/queries/newestResources.ts'
import { resourceById } from '../../src/db/queries/resourceById.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { openTestLibrary } from './openTestLibrary.ts'

const label = { code: 'add-resources', count: 1 } as const
const now = '2026-01-01T00:00:00.000Z'
const made = (id: string, title = id) => resourceFromDraft(emptyDraft('paper', title), { id, now })

test('an error takes everything back, rows and journal alike', async () => {
  const { db, ...rest } = await openTestLibrary()
  const work = mutate(db, rest, label, ['resources'], async (recorder) => {
    await recorder.put('resources', made('a'))
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect([
    await db.resources.count(),
    await db.journal.count(),
    await db.changeSets.count(),
  ]).toEqual([0, 0, 0])
})

test('a row that is not what it should be is not written, nor are those beside it', async () => {
  const { db, ...rest } = await openTestLibrary()
  const bad = { ...made('b'), savedAt: 'yesterday' }
  await expect(
    mutate(db, rest, label, ['resources'], (recorder) =>
      recorder.bulkPut('resources', [made('a'), bad]),
    ),
  ).rejects.toMatchObject({ name: 'ZodError' })
  expect(await db.resources.count()).toBe(0)
})

test('of two rows with one key in one write the last is stored and recorded', async () => {
  const { db, ...rest } = await openTestLibrary()
  const put = (...titles: string[]) =>
    mutate(db, rest, label, ['resources'], (recorder) =>
      recorder.bulkPut(
        'resources',
        titles.map((title) => made('a', title)),
      ),
    )
  await put('first')
  await put('second', 'first')
  expect((await db.resources.get('a'))?.title).toBe('first')
  expect(await db.journal.count()).toBe(1)
})

test('an unreadable row is left out and never brings a question down', async () => {
  const { db } = await openTestLibrary()
  await db.resources.bulkAdd([made('good'), { ...made('bad'), people: 'nobody' } as never])
  expect(await resourceById(db, 'bad')).toBeUndefined()
  expect((await newestResources(db, 10)).map(({ id }) => id)).toEqual(['good'])
})

test('a follower hears every change once and in order, what was before it came as well', async () => {
  const { db, ...rest } = await openTestLibrary()
  const add = (id: string) =>
    mutate(db, rest, label, ['resources'], (recorder) => recorder.put('resources', made(id)))
  await add('a')
  const heard: string[] = []
  let enough: () => void = () => {}
  const done = new Promise<void>((resolve) => {
    enough = resolve
  })
  const stop = followJournal(db, 0, (entries) => {
    heard.push(...entries.map(({ key }) => key))
    if (heard.length >= 3) enough()
  })
  await add('b')
  await add('c')
  await done
  stop()
  expect(heard).toEqual(['a', 'b', 'c'])
})
