import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import { mutate } from '../../src/db/mutate.ts'
import { pruneJournal } from '../../src/db/pruneJournal.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { dumpOf, openTestLibrary } from './openTestLibrary.ts'

const soon = new Date('2026-02-01T00:00:00.000Z')
const nothingIsOld = { changeSets: 0, rows: Number.MAX_SAFE_INTEGER, days: 400 }

/** Adds resources, so many in each step. */
async function add(context: CommandContext, ...sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const titles = Array.from({ length: size }, (_, at) => `${context.newId()} ${at}`)
    await addResources(
      context,
      titles.map((title) => emptyDraft('paper', title)),
    )
  }
}

const seqsOf = ({ db }: CommandContext) => db.journal.orderBy('seq').primaryKeys()

test('what goes is old and in whole change sets; what stays has no gap, and no record is touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 50 }),
      async (sizes, changeSets, rows) => {
        const context = await openTestLibrary()
        const { db } = context
        await add(context, ...sizes)
        const records = await dumpOf(db)
        const all = await seqsOf(context)
        const removed = await pruneJournal(db, soon, { changeSets, rows, days: 400 })

        const left = await seqsOf(context)
        expect(left).toEqual(all.slice(removed))
        const sets = await db.changeSets.orderBy('lastSeq').toArray()
        expect(sets.length).toBeGreaterThanOrEqual(Math.min(changeSets, sizes.length))
        expect(sets[0]?.firstSeq ?? left[0]).toBe(left[0])
        // Nothing was forgotten that need not be: the newest set that went lay before the newest so many rows.
        expect(removed).toBeLessThanOrEqual(Math.max(0, all.length - rows))
        // Nothing stayed that should have gone.
        const oldest = sets.slice(0, Math.max(0, sets.length - changeSets)).slice(0, 1)
        const newestSeq = all.at(-1) ?? 0
        expect(oldest.filter(({ lastSeq }) => lastSeq <= newestSeq - rows)).toEqual([])
        expect(await dumpOf(db)).toEqual(records)
        db.close()
      },
    ),
    { numRuns: 30 },
  )
})

test('changes of more than so many days ago are forgotten, newer ones are not', async () => {
  const context = await openTestLibrary()
  const old = { ...context, now: () => new Date('2024-01-01T00:00:00.000Z') }
  await add(old, 3)
  await add(context, 2)
  expect(await pruneJournal(context.db, soon, nothingIsOld)).toBe(3)
  expect(await context.db.journal.count()).toBe(2)
  expect(await context.db.changeSets.count()).toBe(1)
})

test('many sets go in several short transactions', async () => {
  const context = await openTestLibrary()
  await add(context, ...Array.from({ length: 120 }, () => 1))
  expect(await pruneJournal(context.db, soon, { changeSets: 10, rows: 0, days: 400 })).toBe(110)
  expect(await context.db.changeSets.count()).toBe(10)
})

test('a step that lies within a long import stays with it', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const label = { code: 'add-resources', count: 1 } as const
  const search = (id: string) => ({
    id,
    name: id,
    position: 0,
    view: { text: '', filters: {}, sort: 'best' as const, trash: false },
  })
  const put = (id: string, changeSet?: string) =>
    mutate(
      db,
      context,
      label,
      ['savedSearches'],
      (recorder) => recorder.put('savedSearches', search(id)),
      {
        ...(changeSet ? { changeSet } : {}),
      },
    )
  await put('before')
  await put('first', 'long')
  await put('between')
  await put('last', 'long')
  expect(await pruneJournal(db, soon, { changeSets: 1, rows: 0, days: 400 })).toBe(1)
  expect(await seqsOf(context)).toEqual([2, 3, 4])
})

test('a forgotten import is still listed and can no longer be taken back; the step before it neither', async () => {
  const context = await openTestLibrary()
  const records = [1, 2].map((line) => ({
    draft: emptyDraft('paper', `paper ${line}`),
    raw: { text: 'as it stood', line },
    warnings: [],
  }))
  const plan = await planImport(context.db, 'resources', records)
  const record = await applyImport(context, plan, { fileName: 'a.ris', format: 'ris' })
  await add(context, 1)
  await pruneJournal(context.db, soon, { changeSets: 1, rows: 0, days: 400 })
  expect(await undoImport(context, record?.id ?? '')).toBeNull()
  expect(await context.db.imports.count()).toBe(1)
  expect((await undo(context))?.label.code).toBe('add-resources')
  expect(await undo(context)).toBeNull()
  expect(await context.db.resources.count()).toBe(2)
})

test('an empty journal has nothing to forget', async () => {
  const { db } = await openTestLibrary()
  expect(await pruneJournal(db, soon)).toBe(0)
})
