import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { addSampleLibrary } from '../../src/commands/addSampleLibrary.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { mergeIntoExisting } from '../../src/commands/mergeIntoExisting.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { redo } from '../../src/commands/redo.ts'
import { removeSampleLibrary } from '../../src/commands/removeSampleLibrary.ts'
import { removeSearch } from '../../src/commands/removeSearch.ts'
import { removeTag } from '../../src/commands/removeTag.ts'
import { renameTag } from '../../src/commands/renameTag.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { saveSearch } from '../../src/commands/saveSearch.ts'
import { setSpecialties } from '../../src/commands/setSpecialties.ts'
import { setStarred } from '../../src/commands/setStarred.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { entriesOf } from '../../src/model/journalRows.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { arbitraryDraft } from '../db/arbitraryDraft.ts'
import { contextOf, dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

type Act = (context: CommandContext, ids: readonly string[]) => Promise<unknown>
const tag = fc.constantFrom('heart', 'lung', 'exam')
const drafts = fc.array(arbitraryDraft, { minLength: 1, maxLength: 3 })
const view = { text: 'heart', filters: {}, sort: 'best', trash: false } as const
const keysOf = (ids: readonly string[]) => ids.map((id) => trashKey('resources', id))
const raw = { text: 'as it stood', line: 1 }

/** One thing a user can do, upon whatever resources there are by then. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: drafts.map(
      (all): Act =>
        (context) =>
          addResources(context, all),
    ),
    weight: 3,
  },
  drafts.map(
    (all): Act =>
      async (context) => {
        const plan = await planImport(
          context.db,
          'resources',
          all.map((draft) => ({ draft, raw, warnings: [] })),
        )
        await applyImport(context, plan, {
          fileName: 'a.ris',
          format: 'ris',
          options: { addTags: ['heart'] },
        })
      },
  ),
  fc.constant<Act>(async (context) => {
    const [record] = await context.db.imports.toArray()
    if (record) await undoImport(context, record.id)
  }),
  tag.map(
    (name): Act =>
      (context, ids) =>
        tagResources(context, ids, { add: [name], remove: ['exam'] }),
  ),
  tag.map(
    (name): Act =>
      (context) =>
        renameTag(context, name, 'lung'),
  ),
  tag.map(
    (name): Act =>
      (context) =>
        removeTag(context, name),
  ),
  fc.constant<Act>((context, ids) =>
    setSpecialties(context, ids.slice(1), { add: ['cardiology'], remove: [] }),
  ),
  fc.constant<Act>((context, ids) => setStatus(context, ids.slice(0, 2), 'read')),
  fc.boolean().map(
    (on): Act =>
      (context, ids) =>
        setStarred(context, ids, on),
  ),
  fc.constant<Act>((context, ids) => moveToTrash(context, ids.slice(0, 2))),
  fc.constant<Act>((context, ids) => restoreFromTrash(context, keysOf(ids))),
  fc.constant<Act>((context, ids) => deleteForGood(context, keysOf(ids))),
  fc.string().map(
    (title): Act =>
      async (context, [id]) =>
        id && editResource(context, id, { title, url: undefined }),
  ),
  arbitraryDraft.map(
    (draft): Act =>
      async (context, [id]) =>
        id && mergeIntoExisting(context, id, draft),
  ),
  fc.constant<Act>((context) => saveSearch(context, 'Hearts', view)),
  fc.constant<Act>(async (context) => {
    const [search] = await context.db.savedSearches.toArray()
    if (search) await removeSearch(context, search.id)
  }),
  drafts.map(
    (all): Act =>
      (context) =>
        addSampleLibrary(context, {
          drafts: all,
          searches: [{ name: 'Sample', view }],
          people: { asOf: '2026-01-01', source: 'none', contacts: [], communities: [] },
        }),
  ),
  fc.constant<Act>((context) => removeSampleLibrary(context)),
  fc.constant<Act>((context) => changeSettings(context, { density: 'compact' })),
)

/** Settings are not a step of undo. */
const undoneTables = ['resources', 'rawRecords', 'savedSearches', 'imports'] as const

test('each undo gives back the library before a step, each redo the one after, also across a restart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 12 }), async (acts) => {
      const context = await openTestLibrary()
      const states = [await dumpOf(context.db, undoneTables)]
      for (const act of acts) {
        const before = (await undoable(context.db)).undo?.id
        await act(context, await context.db.resources.toCollection().primaryKeys())
        const after = (await undoable(context.db)).undo?.id
        const state = await dumpOf(context.db, undoneTables)
        // What left no step of undo must have changed nothing.
        if (after !== before) states.push(state)
        expect(state).toEqual(states.at(-1))
      }
      context.db.close()
      const reopened = declareDatabase(context.db.name)
      await reopened.open()
      const again = contextOf(reopened)
      const later = { ...again, newId: () => `later-${again.newId()}` }
      for (const state of states.slice(0, -1).reverse()) {
        expect(await undo(later)).toMatchObject({ skipped: 0 })
        expect(await dumpOf(later.db, undoneTables)).toEqual(state)
      }
      expect(await undo(later)).toBeNull()
      for (const state of states.slice(1)) {
        expect(await redo(later)).toMatchObject({ skipped: 0 })
        expect(await dumpOf(later.db, undoneTables)).toEqual(state)
      }
      expect(await redo(later)).toBeNull()
      later.db.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('the journal applied to nothing gives the tables', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 12 }), async (acts) => {
      const context = await openTestLibrary()
      for (const act of acts) {
        await act(context, await context.db.resources.toCollection().primaryKeys())
      }
      await undo(context)
      const rows = new Map<string, unknown>()
      for (const { table, key, after } of entriesOf(
        await context.db.journal.orderBy('seq').toArray(),
      )) {
        if (after === undefined) rows.delete(`${table} ${key}`)
        else rows.set(`${table} ${key}`, after)
      }
      const tables = Object.values(await dumpOf(context.db)).flat()
      expect(rows.size).toBe(tables.length)
      expect([...rows.values()]).toEqual(expect.arrayContaining(tables))
      context.db.close()
    }),
    { numRuns: 30 },
  )
}, 120_000)

test('a row changed since by something else stays as it is, and is counted', async () => {
  const context = await openTestLibrary()
  const [first = '', second = ''] = await addResources(context, [
    emptyDraft('paper', 'One'),
    emptyDraft('paper', 'Two'),
  ])
  await setStarred(context, [first, second], true)
  await context.db.resources.update(first, { notes: 'written elsewhere' })
  expect(await undo(context)).toMatchObject({ skipped: 1, label: { code: 'set-star' } })
  expect(await context.db.resources.get(first)).toMatchObject({
    starred: true,
    notes: 'written elsewhere',
  })
  expect(await context.db.resources.get(second)).toMatchObject({ starred: false })
})

test('something new done after an undo leaves nothing to do again', async () => {
  const context = await openTestLibrary()
  const ids = await addResources(context, [emptyDraft('paper', 'One')])
  await setStarred(context, ids, true)
  await undo(context)
  expect((await undoable(context.db)).redo?.label.code).toBe('set-star')
  await setStatus(context, ids, 'reading')
  expect(await redo(context)).toBeNull()
  expect(await context.db.resources.get(ids[0] ?? '')).toMatchObject({
    starred: false,
    status: 'reading',
  })
})

test('what changes nothing leaves no step behind', async () => {
  const context = await openTestLibrary()
  const ids = await addResources(context, [emptyDraft('paper', 'One')])
  const steps = await context.db.changeSets.count()
  await setStarred(context, ids, false)
  await setStatus(context, ids, 'to-read')
  await tagResources(context, ids, { add: [' # '], remove: ['absent'] })
  await editResource(context, ids[0] ?? '', { title: 'One' })
  await restoreFromTrash(context, keysOf(ids))
  await deleteForGood(context, keysOf(ids))
  await mergeIntoExisting(context, ids[0] ?? '', emptyDraft('paper', 'One'))
  expect(await context.db.changeSets.count()).toBe(steps)
})
