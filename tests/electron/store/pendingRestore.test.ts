import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { openDesktopState } from '../../../electron/main/desktopState.ts'
import { moveStoreAside } from '../../../electron/main/store/moveStoreAside.ts'
import { putOff, takeUpRestore } from '../../../electron/main/store/pendingRestore.ts'
import type { RestoreChoice } from '../../../src/ipc/contract.ts'

let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plexus-restore-'))
})
afterEach(async () => {
  await rm(profile, { recursive: true, force: true })
})

const store = () => join(profile, 'IndexedDB')
const kept = () => join(profile, 'kept-aside')
const at = (minute: number) => new Date(Date.UTC(2026, 10, 30, 9, minute))
const choice: RestoreChoice = {
  kind: 'backup',
  id: 'plexus-2026-11-24T041231Z-daily.jsonl.gz',
}
const stateFile = () => join(profile, 'state.json')

async function makeStore(contents: string): Promise<void> {
  await mkdir(join(store(), 'app_plexus_0.indexeddb.leveldb'), { recursive: true })
  await writeFile(join(store(), 'app_plexus_0.indexeddb.leveldb/CURRENT'), contents)
}

describe('moving the store aside', () => {
  it('keeps its files as they were and leaves an empty folder in its place', async () => {
    await makeStore('MANIFEST-1')
    await moveStoreAside(profile, at(0))
    expect(await readdir(store())).toEqual([])
    expect(await readdir(kept())).toEqual(['unusable 2026-11-30T09-00-00-000Z'])
    const [name = ''] = await readdir(kept())
    const file = join(kept(), name, 'app_plexus_0.indexeddb.leveldb/CURRENT')
    expect(await readFile(file, 'utf8')).toBe('MANIFEST-1')
  })

  it('moves a file that lies where the folder should be', async () => {
    await writeFile(store(), 'no folder')
    await moveStoreAside(profile, at(0))
    expect(await readdir(store())).toEqual([])
    const [name = ''] = await readdir(kept())
    expect(await readFile(join(kept(), name), 'utf8')).toBe('no folder')
  })

  it('does nothing where there is none', async () => {
    await moveStoreAside(profile, at(0))
    expect(await readdir(profile)).toEqual([])
  })

  it('keeps the newest three, and nothing else is removed', async () => {
    await mkdir(join(kept(), '2026-11-01T00-00-00'), { recursive: true })
    for (let minute = 0; minute < 5; minute += 1) {
      await makeStore(`of ${minute}`)
      await moveStoreAside(profile, at(minute))
    }
    expect(await readdir(kept())).toEqual([
      '2026-11-01T00-00-00',
      'unusable 2026-11-30T09-02-00-000Z',
      'unusable 2026-11-30T09-03-00-000Z',
      'unusable 2026-11-30T09-04-00-000Z',
    ])
  })
})

describe('a restore put off to the next start', () => {
  it('is taken up once, with the store out of the way, and by no later start', async () => {
    await makeStore('damaged')
    await putOff(openDesktopState(stateFile()), choice)
    expect(await readdir(kept()).catch(() => [])).toEqual([])

    const restore = await takeUpRestore(openDesktopState(stateFile()), profile, at(0))
    expect(await readdir(store())).toEqual([])
    expect(restore.isWaiting()).toBe(true)
    expect(restore.take()).toEqual({ choice, failure: null })
    expect(restore.take()).toBeNull()
    expect(restore.isWaiting()).toBe(false)

    await makeStore('restored')
    const later = await takeUpRestore(openDesktopState(stateFile()), profile, at(1))
    expect(later.take()).toBeNull()
    expect(await readdir(store())).toEqual(['app_plexus_0.indexeddb.leveldb'])
    expect(await readdir(kept())).toHaveLength(1)
  })

  it('moves nothing, and says why, where it cannot be forgotten: it would be begun at every start', async () => {
    await makeStore('damaged')
    const readOnly = {
      get: () => ({ ...openDesktopState(stateFile()).get(), restore: choice }),
      set: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      settled: async () => undefined,
    }
    const restore = await takeUpRestore(readOnly, profile, at(0))
    expect(restore.take()).toEqual({ choice, failure: 'disk-full' })
    expect(await readdir(store())).toEqual(['app_plexus_0.indexeddb.leveldb'])
  })

  it('says why the store could not be moved, and leaves it; it is not tried at the next start', async () => {
    await makeStore('damaged')
    await writeFile(kept(), 'in the way')
    await putOff(openDesktopState(stateFile()), choice)
    const restore = await takeUpRestore(openDesktopState(stateFile()), profile, at(0))
    expect(restore.take()).toMatchObject({ choice, failure: expect.stringMatching(/^[a-z-]+$/) })
    expect(await readdir(store())).toEqual(['app_plexus_0.indexeddb.leveldb'])
    expect(openDesktopState(stateFile()).get().restore).toBeNull()
  })

  it('is not carried to a later start where it could not be written down', async () => {
    const state = openDesktopState(join(profile, 'absent/state.json'))
    await writeFile(join(profile, 'absent'), 'a file')
    await expect(putOff(state, choice)).rejects.toThrow()
    expect(state.get().restore).toBeNull()
  })
})

test.each([
  '"yes"',
  '{"kind":"backup"}',
  '{"kind":"backup","id":"../../library"}',
  '{"kind":"backup","id":"plexus-2026-11-24T041231Z-daily.jsonl.gz","more":1}',
  '{"kind":"everything"}',
  '[]',
])('what is no choice is none, and costs nothing else: %s', async (restore) => {
  await makeStore('whole')
  await writeFile(
    stateFile(),
    `{"theme":"dark","databaseName":"plexus-7","lastSeen":null,"folders":{"open":null,"save":null},"restore":${restore}}`,
  )
  const state = openDesktopState(stateFile())
  expect((await takeUpRestore(state, profile, at(0))).take()).toBeNull()
  expect(state.get()).toMatchObject({ theme: 'dark', databaseName: 'plexus-7', restore: null })
  expect(await readdir(store())).toEqual(['app_plexus_0.indexeddb.leveldb'])
})
