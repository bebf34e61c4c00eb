import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addResources } from '../../src/commands/addResources.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { findAlreadyInLibrary } from '../../src/commands/findAlreadyInLibrary.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'
import type { ParsedRecord } from '../../src/formats/importer.ts'
import { emptyDraft, type ResourceDraft } from '../../src/model/resource.ts'
import { arbitraryDraft } from '../db/arbitraryDraft.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

const file = { fileName: 'search.nbib', format: 'nbib' } as const

function record(draft: ResourceDraft, line = 1): ParsedRecord {
  return { draft, raw: { text: `record ${line}`, line }, warnings: [] }
}

function paper(title: string, pmid: string, more: Partial<ResourceDraft> = {}): ResourceDraft {
  return { ...emptyDraft('paper', title), identifiers: { pmid }, ...more }
}

async function importAll(context: CommandContext, drafts: readonly ResourceDraft[]) {
  const plan = await planImport(
    context.db,
    'resources',
    drafts.map((draft, at) => record(draft, at + 1)),
  )
  return { plan, done: await applyImport(context, plan, file) }
}

/** More than two chunks of writing. */
const many = Array.from({ length: 1_150 }, (_, at) => paper(`Paper ${at}`, String(at + 1)))

test('the same file again changes nothing, whatever is in it and in the library', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryDraft, { maxLength: 4 }),
      fc.array(arbitraryDraft, { maxLength: 8 }),
      async (there, read) => {
        const context = await openTestLibrary()
        await addResources(context, there)
        await importAll(context, read)
        const before = await dumpOf(context.db)
        const { plan, done } = await importAll(context, read)
        expect(plan.counts).toMatchObject({ new: 0, changed: 0, read: read.length })
        expect(done).toBeNull()
        expect(await dumpOf(context.db)).toEqual(before)
        context.db.close()
      },
    ),
    { numRuns: Number(process.env.IMPORT_RUNS ?? 150) },
  )
}, 60_000)

test('fields edited by hand and all that is one’s own are kept; empty fields are filled', async () => {
  const context = await openTestLibrary()
  const [id = ''] = await addResources(context, [paper('As printed', '1', { source: 'Old name' })])
  await editResource(context, id, { title: 'My own title', notes: 'Mine' })
  await tagResources(context, [id], { add: ['exam'], remove: [] })
  const { plan } = await importAll(context, [
    paper('As corrected', '1', {
      source: 'New name',
      text: 'Abstract',
      tags: ['theirs'],
      notes: 'Theirs',
    }),
  ])
  expect(plan.rows[0]).toMatchObject({
    outcome: 'changed',
    existingId: id,
    keptFields: ['title'],
    changedFields: ['source', 'text'],
  })
  expect(await context.db.resources.get(id)).toMatchObject({
    title: 'My own title',
    source: 'New name',
    text: 'Abstract',
    notes: 'Mine',
    tags: ['exam'],
  })
})

test('a difference only in a field edited by hand counts as kept', async () => {
  const context = await openTestLibrary()
  const [id = ''] = await addResources(context, [paper('As printed', '1')])
  await editResource(context, id, { title: 'My own title' })
  const { plan, done } = await importAll(context, [paper('As printed', '1')])
  expect(plan.rows[0]).toMatchObject({ outcome: 'kept', keptFields: ['title'] })
  expect(done).toBeNull()
})

test('tags and specialties asked for are given to new resources only', async () => {
  const context = await openTestLibrary()
  const [old = ''] = await addResources(context, [paper('Old', '1')])
  const plan = await planImport(
    context.db,
    'resources',
    [record(paper('Old, corrected', '1')), record(paper('New', '2'), 2)],
    { suggest: () => ['cardiology'] },
  )
  const done = await applyImport(context, plan, {
    ...file,
    options: { addTags: ['exam'], markAll: 'read' },
  })
  expect(done?.counts).toMatchObject({ read: 2, added: 1, changed: 1 })
  expect(await context.db.resources.get(old)).toMatchObject({
    tags: [],
    specialties: [],
    status: 'to-read',
  })
  const [added] = await context.db.resources
    .where('importId')
    .equals(done?.id ?? '')
    .toArray()
  expect(added).toMatchObject({
    title: 'New',
    tags: ['exam'],
    specialties: ['cardiology'],
    status: 'read',
  })
})

test('a match in the trash stays in the trash', async () => {
  const context = await openTestLibrary()
  const ids = await addResources(context, [paper('Thrown away', '1')])
  await moveToTrash(context, ids)
  const { plan } = await importAll(context, [paper('Thrown away', '1')])
  expect(plan.counts).toMatchObject({ new: 0, unchanged: 1 })
  expect(await context.db.resources.count()).toBe(1)
})

test('two records of one file that are the same saved thing are taken once', async () => {
  const context = await openTestLibrary()
  await addResources(context, [
    { ...emptyDraft('paper', 'Both'), identifiers: { doi: '10.1000/x', pmid: '1' } },
  ])
  const { plan } = await importAll(context, [
    paper('Both, by PMID', '1'),
    { ...emptyDraft('paper', 'Both'), identifiers: { doi: '10.1000/x' } },
  ])
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'repeated'])
})

test('records whose titles are all signs are not taken for one another', async () => {
  const context = await openTestLibrary()
  const { plan } = await importAll(context, [emptyDraft('post', '🔥🔥'), emptyDraft('post', '🫀')])
  expect(plan.counts.new).toBe(2)
})

test('an import over several chunks is one step of undo and keeps each raw record', async () => {
  const context = await openTestLibrary()
  const { done } = await importAll(context, many)
  expect(done?.counts.added).toBe(many.length)
  expect(await context.db.rawRecords.count()).toBe(many.length)
  expect(await context.db.changeSets.count()).toBe(1)
  await undo(context)
  expect(Object.values(await dumpOf(context.db)).flat()).toEqual([])
})

test('cancelled between chunks it leaves the library as it was and nothing to undo', async () => {
  const context = await openTestLibrary()
  await addResources(context, [paper('Before', '9999')])
  const before = await dumpOf(context.db)
  const plan = await planImport(
    context.db,
    'resources',
    many.map((draft) => record(draft)),
  )
  const stop = new AbortController()
  const told: number[] = []
  const done = applyImport(context, plan, {
    ...file,
    signal: stop.signal,
    onProgress: (written) => {
      told.push(written)
      stop.abort()
    },
  })
  await expect(done).rejects.toMatchObject({ name: 'AbortError' })
  expect(told).toHaveLength(1)
  expect(told[0]).toBeLessThan(many.length)
  expect(await dumpOf(context.db)).toEqual(before)
  expect(await undo(context)).toMatchObject({ label: { code: 'add-resources' } })
})

test('undoing a past import removes and restores, and keeps what was edited since', async () => {
  const context = await openTestLibrary()
  const [old = ''] = await addResources(context, [paper('Old', '1')])
  const before = await context.db.resources.get(old)
  const { done } = await importAll(context, [
    paper('Old, corrected', '1'),
    paper('New', '2'),
    paper('Edited', '3'),
  ])
  const edited = await context.db.resources.filter(({ title }) => title === 'Edited').first()
  await tagResources(context, [edited?.id ?? ''], { add: ['exam'], remove: [] })
  expect(await undoImport(context, done?.id ?? '')).toEqual({
    removed: 1,
    restored: 1,
    keptBecauseEdited: 1,
  })
  expect(await context.db.resources.get(old)).toEqual(before)
  expect(await context.db.rawRecords.toCollection().primaryKeys()).toEqual([edited?.id])
  expect(await undoImport(context, done?.id ?? '')).toBeNull()
})

test('capture is told for certain by an identifier, and perhaps by a title alone', async () => {
  const context = await openTestLibrary()
  await addResources(context, [paper('Numbered', '1'), emptyDraft('page', 'Only a title')])
  expect(await findAlreadyInLibrary(context.db, paper('Other words', '1'))).toMatchObject({
    certain: true,
  })
  expect(await findAlreadyInLibrary(context.db, emptyDraft('page', 'only a title!'))).toMatchObject(
    {
      certain: false,
      resource: { title: 'Only a title' },
    },
  )
  // Another number under the same title may be a correction or another work: asked, never taken for the same.
  expect(await findAlreadyInLibrary(context.db, paper('Numbered', '2'))).toMatchObject({
    certain: false,
  })
  expect(await findAlreadyInLibrary(context.db, paper('Of something else', '2'))).toBeUndefined()
})
