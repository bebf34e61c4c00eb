import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupPieces } from '../../src/db/backupLines.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { loadBackup } from '../../src/db/loadBackup.ts'
import { mutate } from '../../src/db/mutate.ts'
import { previewBackup } from '../../src/db/previewBackup.ts'
import { latestVersion } from '../../src/db/versions/all.ts'
import { largestImage } from '../../src/model/draftImage.ts'
import type { Resource } from '../../src/model/resource.ts'
import { arbitraryResource } from './arbitraryDraft.ts'
import { contextOf, dumpOf, freshName, openTestLibrary } from './openTestLibrary.ts'

const current = { schemaVersion: latestVersion }

async function libraryOf(resources: readonly Resource[]): Promise<LibraryDatabase> {
  const context = await openTestLibrary()
  const label = { code: 'add-resources', count: resources.length } as const
  await mutate(
    context.db,
    context,
    label,
    ['resources', 'rawRecords', 'settings'],
    async (recorder) => {
      await recorder.bulkPut('resources', resources)
      await recorder.bulkPut(
        'rawRecords',
        resources.map(({ id, notes }) => ({ id, format: 'ris', line: 1, text: notes })),
      )
      await recorder.put('settings', {
        key: 'user',
        specialties: [],
        density: 'compact',
        introduced: true,
      })
    },
  )
  return context.db
}

async function bytesOf(db: LibraryDatabase): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const { lines } of backupPieces(db)) pieces.push(lines)
  return Buffer.concat(pieces)
}

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const resources = fc.uniqueArray(arbitraryResource, { selector: ({ id }) => id, maxLength: 6 })

test('a backup loaded anew is the same library and gives the same bytes, wherever its pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(resources, fc.integer({ min: 1, max: 400 }), async (rows, size) => {
      const db = await libraryOf(rows)
      const bytes = await bytesOf(db)
      const name = freshName()
      const loaded = await loadBackup(name, cut(bytes, size), contextOf(db), current)
      const again = declareDatabase(name)
      await again.open()
      expect(loaded.problems).toEqual([])
      expect(loaded.counts).toMatchObject({
        resources: rows.length,
        rawRecords: rows.length,
        settings: 1,
      })
      expect(await dumpOf(again)).toEqual(await dumpOf(db))
      expect(Buffer.compare(await bytesOf(again), bytes)).toBe(0)
      db.close()
      again.close()
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('a backup of more rows than a page holds has each once', async () => {
  const [one] = fc.sample(arbitraryResource, { numRuns: 1, seed: 7 })
  const rows = Array.from({ length: 1_203 }, (_, at) => ({ ...(one as Resource), id: `r${at}` }))
  const db = await libraryOf(rows)
  const { counts } = await loadBackup(freshName(), [await bytesOf(db)], contextOf(db), current)
  expect(counts.resources).toBe(1_203)
})

test('bad lines are told by line and do not stop the rest', async () => {
  const db = await libraryOf([])
  const text = '{"table":"resources","row":{"id":"x"}}\n{"table":"journal","row":{}}\nnot json\n'
  const bytes = Buffer.concat([Buffer.from(text), await bytesOf(db), Buffer.from('{"table":"reso')])
  const { counts, problems } = await loadBackup(freshName(), [bytes], contextOf(db), current)
  expect(counts).toMatchObject({ resources: 0, settings: 1 })
  expect(problems).toEqual([
    { line: 1, reason: 'not-a-row' },
    { line: 2, reason: 'unknown-table' },
    { line: 3, reason: 'not-json' },
    { line: 5, reason: 'not-json' },
  ])
})

test('what cannot be loaded leaves no database behind', async () => {
  const db = await libraryOf(fc.sample(arbitraryResource, { numRuns: 3, seed: 1 }))
  const bytes = await bytesOf(db)
  const load = (name: string, options: Parameters<typeof loadBackup>[3], lines = [bytes]) =>
    loadBackup(name, lines, contextOf(db), options)
  const newer = freshName()
  await expect(load(newer, { schemaVersion: latestVersion + 1 })).rejects.toMatchObject({
    code: 'backup-too-new',
  })
  const cancelled = freshName()
  await expect(load(cancelled, { ...current, signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
  const twice = freshName()
  await expect(load(twice, current, [bytes, bytes])).rejects.toMatchObject({
    code: 'backup-not-verified',
  })
  await expect(load(db.name, current)).rejects.toMatchObject({ code: 'name-taken' })
  const names = (await indexedDB.databases()).map(({ name }) => name)
  expect(names).not.toEqual(expect.arrayContaining([newer]))
  expect(names).not.toEqual(expect.arrayContaining([cancelled]))
  expect(names).not.toEqual(expect.arrayContaining([twice]))
  expect(names).toContain(db.name)
})

test('a row that reads otherwise than it was written makes the whole backup one not to be trusted', async () => {
  const db = await libraryOf(fc.sample(arbitraryResource, { numRuns: 3, seed: 5 }))
  const name = freshName()
  const get = IDBObjectStore.prototype.get
  IDBObjectStore.prototype.get = function changed(this: IDBObjectStore, key: IDBValidKey) {
    const request = get.call(this, key)
    request.addEventListener('success', () => {
      if (request.result?.notes !== undefined) request.result.notes += ' otherwise'
    })
    return request
  }
  try {
    await expect(
      loadBackup(name, [await bytesOf(db)], contextOf(db), current),
    ).rejects.toMatchObject({ code: 'backup-not-verified' })
  } finally {
    IDBObjectStore.prototype.get = get
  }
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
})

test('a preview counts what would come, go and change, and writes nothing', async () => {
  const [one, two, three] = fc.sample(arbitraryResource, { numRuns: 3, seed: 3 }) as [
    Resource,
    Resource,
    Resource,
  ]
  const then = await libraryOf([one, two])
  const now = await libraryOf([{ ...two, notes: `${two.notes} more` }, three])
  const before = await dumpOf(now)
  const preview = await previewBackup(now, [await bytesOf(then)], latestVersion)
  expect(preview).toMatchObject({
    added: 1,
    removed: 1,
    changed: 1,
    problems: [],
    counts: { resources: 2 },
  })
  expect(preview.newestChange).toBe([one.changedAt, two.changedAt].sort().at(-1))
  expect(await dumpOf(now)).toEqual(before)
})

test('an image of the largest size goes to the desktop in pieces it takes, and comes back whole', async () => {
  const context = await openTestLibrary()
  const base64 = 'QUJD'.repeat(Math.ceil(largestImage / 3))
  const label = { code: 'add-records', kind: 'draft', count: 1 } as const
  await mutate(context.db, context, label, ['draftImages'], (recorder) =>
    recorder.put('draftImages', {
      id: 'i1',
      draftId: 'd1',
      mime: 'image/png',
      base64,
      addedAt: context.now().toISOString(),
    }),
  )
  const pieces: Uint8Array[] = []
  for await (const { lines } of backupPieces(context.db)) pieces.push(lines)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(16 * 1024 * 1024)
  const name = freshName()
  const loaded = await loadBackup(name, pieces, context, current)
  expect(loaded.problems).toEqual([])
  const again = declareDatabase(name)
  await again.open()
  expect((await again.draftImages.get('i1'))?.base64 === base64).toBe(true)
  again.close()
})
