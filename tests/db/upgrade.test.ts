import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { declareDatabase, LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { openLibrary } from '../../src/db/openLibrary.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import { latestVersion, schemaVersions } from '../../src/db/versions/all.ts'
import { recordTables } from '../../src/model/journal.ts'
import { dumpOf, freshName, openTestLibrary } from './openTestLibrary.ts'
import { fillUglyLibrary } from './uglyLibrary.ts'

/*
 * tests/fixtures/db/released/v<n>.json is a database of schema version n, filled by that program's own commands.
 * Until version n is released, `npx vitest run tests/db/upgrade.test.ts -u` writes it; afterwards it is never written again.
 */
const folder = join(import.meta.dirname, '../fixtures/db/released')
const savedSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
const released = readdirSync(folder).map((file) => ({
  file,
  version: Number(/^v(\d+)\.json$/.exec(file)?.[1]),
  tables: savedSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
}))

/** The tables a database of a version has. */
function tablesOf(version: number): string[] {
  const stores = schemaVersions.filter((each) => each.version <= version).map((each) => each.stores)
  return [...new Set(stores.flatMap((each) => Object.keys(each)))]
}
const allTables = tablesOf(latestVersion)

test('every schema version has a saved database', () => {
  expect(released.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
    schemaVersions.map(({ version }) => version),
  )
})

test('schema versions count up from 1 without a gap, and a shipped one is never edited', () => {
  expect(schemaVersions.map(({ version }) => version)).toEqual(
    schemaVersions.map((_, at) => at + 1),
  )
  expect(schemaVersions.map(({ version, stores }) => ({ version, stores }))).toMatchSnapshot()
})

test('the saved database of the newest version is what the commands make', async () => {
  const context = await openTestLibrary()
  await fillUglyLibrary(context)
  const tables = await dumpOf(context.db, allTables)
  await expect(`${JSON.stringify(tables, null, 1)}\n`).toMatchFileSnapshot(
    join(folder, `v${latestVersion}.json`),
  )
})

test.for(released)(
  'the database of $file opens today with every row there and readable',
  async ({ version, tables }) => {
    const name = freshName()
    const then = declareDatabase(name, version)
    await then.open()
    for (const [table, rows] of Object.entries(tables)) await then.table(table).bulkAdd(rows)
    then.close()
    const { db, fresh } = await openLibrary(name)
    expect(fresh).toBe(false)
    const now = await dumpOf(db, tablesOf(version))
    expect(Object.keys(now)).toEqual(Object.keys(tables))
    for (const [table, rows] of Object.entries(tables)) expect(now[table]?.length).toBe(rows.length)
    for (const table of recordTables.filter((table) => table in now)) {
      expect(now[table]?.length).toBeGreaterThan(0)
      expect(readableRows(table, now[table] ?? []).unreadable).toBe(0)
    }
    db.close()
  },
)

test('an upgrade that fails leaves version and rows as they were', async () => {
  const name = freshName()
  const context = await openTestLibrary(name)
  await fillUglyLibrary(context)
  const before = await dumpOf(context.db, allTables)
  context.db.close()
  const next = new LibraryDatabase(name)
  for (const { version, stores } of schemaVersions) next.version(version).stores({ ...stores })
  next
    .version(latestVersion + 1)
    .stores({})
    .upgrade(async (transaction) => {
      await transaction.table('resources').clear()
      throw new Error('doubt')
    })
  await expect(next.open()).rejects.toThrow('doubt')
  next.close()
  const { db } = await openLibrary(name)
  expect(db.verno).toBe(latestVersion)
  expect(await dumpOf(db, allTables)).toEqual(before)
})

test('a database of a newer program is refused untouched, with what the recovery screen needs', async () => {
  const name = freshName()
  const newer = new LibraryDatabase(name)
  newer.version(latestVersion + 1).stores({ ...schemaVersions[0]?.stores, fresh: 'id' })
  await newer.open()
  newer.close()
  await expect(openLibrary(name)).rejects.toMatchObject({
    code: 'database-too-new',
    databaseName: name,
    found: latestVersion + 1,
    known: latestVersion,
  })
})

test('a database that does not open is told as unreadable, with its name', async () => {
  const name = freshName()
  const { databases } = indexedDB
  indexedDB.databases = () => Promise.reject(new DOMException('Internal error', 'UnknownError'))
  try {
    await expect(openLibrary(name)).rejects.toMatchObject({
      code: 'library-unreadable',
      databaseName: name,
    })
  } finally {
    indexedDB.databases = databases
  }
  expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name)
})
