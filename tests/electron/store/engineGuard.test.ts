import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openJsonFile } from '../../../electron/main/files/jsonFile.ts'
import {
  allowEngine,
  judgeEngine,
  refuseEngine,
  rememberKind,
  type StoreNote,
  storeNoteSchema,
} from '../../../electron/main/store/engineGuard.ts'
import { keepStoreAside } from '../../../electron/main/store/keepStoreAside.ts'
import { kindsOnDisk, type StoreKind } from '../../../electron/main/store/storeKind.ts'

const old = { electron: '25.1.1', chromium: '114.0.5735.106' }
const today = { electron: '45.4.1', chromium: '156.0.8067.12' }

let profile = ''
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plexus-store-'))
  return () => rm(profile, { recursive: true })
})

async function putLevelDb() {
  const folder = join(profile, 'IndexedDB/app_plexus_0.indexeddb.leveldb')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'CURRENT'), 'MANIFEST-000001\n')
}

async function putSqlite() {
  const folder = join(profile, 'IndexedDB/app_plexus_0')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'PRLMLK7R'), `SQLite format 3\0${'x'.repeat(100)}`)
  await writeFile(join(folder, 'PRLMLK7R-wal'), 'frames')
}

const onDisk = () => kindsOnDisk(join(profile, 'IndexedDB'))

/** The guard of an engine that makes one kind of store, at a start of its own. */
function guardOf(here: typeof old, makes: StoreKind | null = 'leveldb') {
  const kindMadeHere = vi.fn(async () => makes)
  const note = openJsonFile(join(profile, 'store.json'), storeNoteSchema, null)
  return { here, note, kindsOnDisk: onDisk, kindMadeHere }
}

describe('the kind of store on disk', () => {
  it('is told by what lies there', async () => {
    expect(await onDisk()).toEqual([])
    await mkdir(join(profile, 'IndexedDB/app_plexus_0.indexeddb.leveldb'), { recursive: true })
    await mkdir(join(profile, 'IndexedDB/app_plexus_0.indexeddb.blob/1'), { recursive: true })
    expect(await onDisk()).toEqual([])
    await putLevelDb()
    expect(await onDisk()).toEqual(['leveldb'])
    await putSqlite()
    expect(await onDisk()).toEqual(['leveldb', 'sqlite'])
  })

  it('is not SQLite where no file is one', async () => {
    await mkdir(join(profile, 'IndexedDB/app_plexus_0'), { recursive: true })
    await writeFile(join(profile, 'IndexedDB/app_plexus_0/notes.txt'), 'SQLite')
    expect(await onDisk()).toEqual([])
  })

  it('is none where a file is in the place of the folder', async () => {
    await writeFile(join(profile, 'IndexedDB'), 'a file')
    expect(await onDisk()).toEqual([])
  })

  it('is not "none" where the folder cannot be looked at', async () => {
    await expect(kindsOnDisk(join(profile, 'Indexed\0DB'))).rejects.toThrow('null bytes')
  })
})

describe('judging an engine', () => {
  const kept = { ...today, kind: 'leveldb' } as const
  it.each<[string, typeof old, StoreNote | null, StoreKind[], string]>([
    ['no store', old, { ...today, kind: 'sqlite' }, [], 'fits'],
    ['the same engine', today, kept, ['leveldb'], 'fits'],
    ['the same before its store was seen', today, { ...today, kind: null }, ['sqlite'], 'fits'],
    ['the same, other files', today, kept, ['sqlite'], 'other-kind'],
    ['nothing written down', today, null, ['leveldb'], 'unsure'],
    ['a newer engine', today, { ...old, kind: 'leveldb' }, ['leveldb'], 'unsure'],
    ['an older engine', old, kept, ['leveldb'], 'older-engine'],
    ['an older Electron', { ...today, electron: '44.9.9' }, kept, ['leveldb'], 'older-engine'],
    ['an older patch', { ...today, electron: '45.0.0' }, kept, ['leveldb'], 'unsure'],
  ])('%s', (_name, here, note, kinds, judgement) => {
    expect(judgeEngine(here, note, kinds)).toBe(judgement)
  })

  it('takes an engine for older by the numbers of its versions', () => {
    const major = fc.integer({ min: 20, max: 300 })
    fc.assert(
      fc.property(major, major, major, major, (here, hereChromium, there, thereChromium) => {
        const engine = { electron: `${here}.1.0`, chromium: `${hereChromium}.0.1.2` }
        const note = {
          electron: `${there}.1.0`,
          chromium: `${thereChromium}.0.1.2`,
          kind: 'leveldb',
        } as const
        const isOlder = here < there || hereChromium < thereChromium
        expect(judgeEngine(engine, note, ['leveldb']) === 'older-engine').toBe(isOlder)
      }),
    )
  })
})

describe('guarding the store', () => {
  it('writes down who opened it, and refuses an older engine from then on', async () => {
    const first = guardOf(today)
    expect(await refuseEngine(first)).toBeNull()
    await putLevelDb()
    await rememberKind(first)
    expect(first.kindMadeHere).not.toHaveBeenCalled()
    expect(JSON.parse(await readFile(join(profile, 'store.json'), 'utf8'))).toEqual({
      ...today,
      kind: 'leveldb',
    })
    const older = guardOf(old)
    expect(await refuseEngine(older)).toEqual({ why: 'older-engine', here: old, wroteWith: today })
    expect(older.note.get()).toEqual({ ...today, kind: 'leveldb' })
  })

  it('asks an engine that is new here once what it makes', async () => {
    await putLevelDb()
    const first = guardOf(old)
    expect(await refuseEngine(first)).toBeNull()
    expect(first.kindMadeHere).toHaveBeenCalledOnce()
    const second = guardOf(old)
    expect(await refuseEngine(second)).toBeNull()
    expect(second.kindMadeHere).not.toHaveBeenCalled()
    const newer = guardOf(today)
    expect(await refuseEngine(newer)).toBeNull()
    expect(newer.kindMadeHere).toHaveBeenCalledOnce()
    expect(newer.note.get()).toEqual({ ...today, kind: 'leveldb' })
  })

  it.each(['sqlite', null] as const)('refuses one that makes %s beside LevelDB', async (makes) => {
    await putLevelDb()
    await refuseEngine(guardOf(old))
    const refusal = { why: 'other-kind', here: today, wroteWith: old }
    expect(await refuseEngine(guardOf(today, makes))).toEqual(refusal)
    expect(await refuseEngine(guardOf(today, makes))).toEqual(refusal)
  })

  it('lets in what was allowed', async () => {
    await putLevelDb()
    await refuseEngine(guardOf(today))
    const older = guardOf(old)
    expect(await refuseEngine(older)).not.toBeNull()
    await allowEngine(older)
    expect(await refuseEngine(guardOf(old))).toBeNull()
    expect(await refuseEngine(guardOf(today))).toBeNull()
  })

  it('goes on with a note that cannot be read as with none', async () => {
    await putLevelDb()
    await writeFile(join(profile, 'store.json'), '{"electron":"../x","chromium":1}')
    const guard = guardOf(today, 'sqlite')
    expect(await refuseEngine(guard)).toEqual({ why: 'other-kind', here: today, wroteWith: null })
  })
})

describe('keeping the store aside', () => {
  const now = new Date('2026-12-01T09:30:00Z')

  it('copies every file, and leaves the store as it is', async () => {
    await putLevelDb()
    await putSqlite()
    await keepStoreAside(profile, now)
    expect(await readdir(join(profile, 'kept-aside'))).toEqual(['2026-12-01T09-30-00'])
    const copy = join(profile, 'kept-aside/2026-12-01T09-30-00')
    expect(await readFile(join(copy, 'app_plexus_0/PRLMLK7R-wal'), 'utf8')).toBe('frames')
    expect(await kindsOnDisk(copy)).toEqual(['leveldb', 'sqlite'])
    expect(await onDisk()).toEqual(['leveldb', 'sqlite'])
  })

  it('leaves no half of a copy', async () => {
    await putLevelDb()
    await symlink('/nowhere/at/all', join(profile, 'IndexedDB/lost'))
    await expect(keepStoreAside(profile, now)).rejects.toThrow()
    expect(await readdir(join(profile, 'kept-aside'))).toEqual([])
  })
})
