import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptAsideFolder, mendStores } from '../../../electron/main/store/mendStores.ts'
import { logOf, strictRecords } from './logReader.ts'

const records = ['one', 'two', 'three'].map((text) => Buffer.from(text))
const torn = logOf(records).subarray(0, -2)

let profile: string
let day = 0
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plexus-mend-'))
})
afterEach(async () => {
  await rm(profile, { recursive: true, force: true })
})

const mend = () => {
  day += 1
  return mendStores({
    profile,
    now: () => new Date(Date.UTC(2026, 0, day)),
    makeRoom: async () => false,
  })
}

async function store(parts: string[], files: Readonly<Record<string, Buffer>>): Promise<string> {
  const folder = join(profile, ...parts)
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  return folder
}

test('a torn log is written anew of its whole records; the store as it was is kept aside, nothing else is touched', async () => {
  const table = Buffer.from('a table')
  const folder = await store(['IndexedDB', 'app_plexus_0.indexeddb.leveldb'], {
    '000003.log': torn,
    '000005.ldb': table,
    LOG: torn,
  })
  expect(await mend()).toEqual([{ store: 'app_plexus_0.indexeddb.leveldb', outcome: 'mended' }])
  const kept = strictRecords(await readFile(join(folder, '000003.log'))).map(String)
  expect(kept).toEqual(['one', 'two'])
  expect((await readdir(folder)).sort()).toEqual(['000003.log', '000005.ldb', 'LOG'])
  expect(await readFile(join(folder, 'LOG'))).toEqual(torn)
  const [aside = ''] = await readdir(join(profile, keptAsideFolder))
  expect(aside).toContain('2026-01-')
  expect(await readFile(join(profile, keptAsideFolder, aside, '000003.log'))).toEqual(torn)
  expect(await readFile(join(profile, keptAsideFolder, aside, '000005.ldb'))).toEqual(table)
  // Once mended there is nothing to mend.
  expect(await mend()).toEqual([])
  expect(await readdir(join(profile, keptAsideFolder))).toHaveLength(1)
})

test('a whole log is left as it is, to the byte and to the moment', async () => {
  const folder = await store(['IndexedDB', 'x.indexeddb.leveldb'], { '000003.log': logOf(records) })
  expect(await mend()).toEqual([])
  expect(await readFile(join(folder, '000003.log'))).toEqual(logOf(records))
  expect(await readdir(profile)).toEqual(['IndexedDB'])
})

test('stores of other buckets and several logs are mended too', async () => {
  const one = await store(['WebStorage', '3', 'IndexedDB', 'indexeddb.leveldb'], {
    '000003.log': torn,
    '000008.log': torn,
  })
  expect(await mend()).toHaveLength(1)
  for (const name of ['000003.log', '000008.log']) {
    expect(strictRecords(await readFile(join(one, name)))).toHaveLength(2)
  }
})

test('of what is kept aside the newest three stay', async () => {
  const folder = await store(['IndexedDB', 'x.indexeddb.leveldb'], {})
  for (let round = 0; round < 5; round += 1) {
    await writeFile(join(folder, '000003.log'), torn)
    await mend()
  }
  const kept = (await readdir(join(profile, keptAsideFolder))).sort()
  expect(kept).toHaveLength(3)
  expect(kept.at(-1)).toContain(new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10))
})

test('what cannot be mended is told and not thrown, and is as it was', async () => {
  const folder = await store(['IndexedDB', 'x.indexeddb.leveldb'], { '000003.log': torn })
  // Where the folder for copies should be there is a file.
  await writeFile(join(profile, keptAsideFolder), 'in the way')
  expect(await mend()).toMatchObject([{ outcome: 'failed', reason: 'EEXIST' }])
  expect(await readFile(join(folder, '000003.log'))).toEqual(torn)
  const missing = { profile: join(profile, 'nowhere'), now: () => new Date() }
  expect(await mendStores({ ...missing, makeRoom: async () => false })).toEqual([])
})

test('where there is no room, room is made and it is tried once more', async () => {
  await store(['IndexedDB', 'x.indexeddb.leveldb'], { '000003.log': torn })
  const inTheWay = join(profile, keptAsideFolder)
  await writeFile(inTheWay, '')
  const makeRoom = async () => {
    await rm(inTheWay)
    return true
  }
  expect(await mendStores({ profile, now: () => new Date(), makeRoom })).toMatchObject([
    { outcome: 'mended' },
  ])
})
