import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addResources } from '../../src/commands/addResources.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { redo } from '../../src/commands/redo.ts'
import { undo } from '../../src/commands/undo.ts'
import { beginLibrary } from '../../src/db/openLibrary.ts'
import { readStoreMark, storeLoss } from '../../src/db/storeMark.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { openTestLibrary } from './openTestLibrary.ts'

async function library(papers = 3): Promise<CommandContext> {
  const context = await openTestLibrary()
  await beginLibrary(context.db, context)
  await addResources(
    context,
    Array.from({ length: papers }, (_, at) => emptyDraft('paper', `Paper ${at}`)),
  )
  return context
}

/** What is said of a library after something was done to it past the program's code. */
async function lossAfter(work: (context: CommandContext) => Promise<unknown>) {
  const context = await library()
  const before = await readStoreMark(context.db)
  await work(context)
  return storeLoss(context.db, before, await readStoreMark(context.db))
}

describe('what the program itself does is no loss', () => {
  const idOf = async ({ db }: CommandContext) =>
    (await db.resources.toCollection().first())?.id ?? ''
  const steps: ((context: CommandContext) => Promise<unknown>)[] = [
    (context) =>
      addResources(context, [emptyDraft('paper', 'More'), emptyDraft('paper', 'Even more')]),
    (context) => addDraft(context, {}),
    async (context) => {
      const id = await idOf(context)
      if (!id) return
      await moveToTrash(context, [id])
      await deleteForGood(context, [trashKey('resources', id)])
    },
    undo,
    redo,
  ]

  test('whatever is added, deleted for good, undone and done again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), async (done) => {
        const context = await library(2)
        let before = await readStoreMark(context.db)
        const first = before
        for (const step of done) {
          await step(context)
          const now = await readStoreMark(context.db)
          expect(await storeLoss(context.db, before, now)).toBeUndefined()
          before = now
        }
        expect(await storeLoss(context.db, first, before)).toBeUndefined()
      }),
      { numRuns: 8 },
    )
  })
})

describe('what goes past the program is noticed', () => {
  test('one row taken', async () => {
    expect(
      await lossAfter(async ({ db }) => {
        const first = await db.resources.toCollection().first()
        await db.resources.delete(first?.id ?? '')
      }),
    ).toBe('fewer')
  })

  test('a table emptied, also beside changes of the program', async () => {
    expect(
      await lossAfter(async (context) => {
        await context.db.resources.clear()
        await addResources(context, [emptyDraft('paper', 'New')])
      }),
    ).toBe('fewer')
  })

  test('the journal emptied', async () => {
    expect(await lossAfter(({ db }) => db.journal.clear())).toBe('older')
  })

  test('an older state of the same library', async () => {
    const context = await library()
    const old = await readStoreMark(context.db)
    await addDraft(context, {})
    expect(await storeLoss(context.db, await readStoreMark(context.db), old)).toBe('older')
  })

  test('another library in its place, or one that says nothing of itself', async () => {
    expect(await lossAfter(({ db }) => db.meta.clear())).toBe('replaced')
    expect(await lossAfter((context) => beginLibrary(context.db, context))).toBe('replaced')
  })

  test('what the journal has forgotten meanwhile is not taken for a loss', async () => {
    expect(
      await lossAfter(async (context) => {
        const all = await context.db.resources.toCollection().primaryKeys()
        await moveToTrash(context, all)
        await deleteForGood(
          context,
          all.map((id) => trashKey('resources', id)),
        )
        const rows = await context.db.journal.orderBy('seq').primaryKeys()
        await context.db.journal.bulkDelete(rows.slice(0, -1))
      }),
    ).toBeUndefined()
  })
})
