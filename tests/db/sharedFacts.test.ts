import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFacts } from '../../src/db/queries/sharedFacts.ts'
import { arbitraryResource } from './arbitraryDraft.ts'
import { openTestLibrary } from './openTestLibrary.ts'

test('each tag and status is counted once a resource; ids that are gone count for nothing', async () => {
  const resources = fc.uniqueArray(arbitraryResource, { selector: ({ id }) => id, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(resources, async (rows) => {
      const { db } = await openTestLibrary()
      await db.resources.bulkAdd(rows)
      const facts = await sharedFacts(db, [...rows.map(({ id }) => id), 'gone'])
      expect(facts.resources).toBe(rows.length)
      for (const [tag, times] of facts.tags) {
        expect(times).toBe(rows.filter(({ tags }) => tags.includes(tag)).length)
      }
      expect(new Set(facts.tags.map(([tag]) => tag))).toEqual(
        new Set(rows.flatMap(({ tags }) => tags)),
      )
      const counted = facts.statuses.map(([, times]) => times)
      expect(counted.reduce((sum, times) => sum + times, 0)).toBe(rows.length)
      expect(counted).toEqual([...counted].sort((a, b) => b - a))
      db.close()
    }),
    { numRuns: 40 },
  )
})

test('more resources than are read at once are all counted', async () => {
  const { db } = await openTestLibrary()
  const [one] = fc.sample(arbitraryResource, 1)
  const rows = Array.from({ length: 1_203 }, (_, at) => ({ ...(one as object), id: `r${at}` }))
  await db.resources.bulkAdd(rows as never)
  const facts = await sharedFacts(
    db,
    rows.map(({ id }) => id),
  )
  expect(facts.resources).toBe(1_203)
  expect(facts.statuses[0]?.[1]).toBe(1_203)
})
