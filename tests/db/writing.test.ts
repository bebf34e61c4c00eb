import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { resourceFromDraft } from '../../src/commands/resourceFromDraft.ts'
import { emptyDraft } from '../../src/model/resource.ts'

const label = { code: 'add-resources', count: 1 } as const
const made = (id: string) =>
  resourceFromDraft(emptyDraft('paper', id), { id, now: '2026-01-01T00:00:00.000Z' })

let named = 0
const nodeChannel = BroadcastChannel
const freshName = () => `writing-${++named}`

/** The modules as another thread would load them: what one of them knows the other learns only by being told. */
async function thread() {
  vi.resetModules()
  const [writing, { declareDatabase }, { mutate }, { pruneJournal }, { beginLibrary }] =
    await Promise.all([
      import('../../src/db/writing.ts'),
      import('../../src/db/libraryDatabase.ts'),
      import('../../src/db/mutate.ts'),
      import('../../src/db/pruneJournal.ts'),
      import('../../src/db/openLibrary.ts'),
    ])
  const { replaceRetractions } = await import('../../src/db/replaceRetractions.ts')
  const { writeSearchSnapshot } = await import('../../src/db/searchSnapshots.ts')
  const { loadBackup } = await import('../../src/db/loadBackup.ts')
  return {
    ...writing,
    declareDatabase,
    mutate,
    pruneJournal,
    beginLibrary,
    replaceRetractions,
    writeSearchSnapshot,
    loadBackup,
  }
}
type Thread = Awaited<ReturnType<typeof thread>>

const context = { now: () => new Date('2026-01-01T00:00:00Z'), newId: () => `id-${++named}` }

async function opened({ declareDatabase }: Thread, name = freshName()) {
  const db = declareDatabase(name)
  await db.open()
  return db
}

const add = ({ mutate }: Thread, db: Awaited<ReturnType<typeof opened>>, id: string) =>
  mutate(db, context, label, ['resources'], (recorder) => recorder.put('resources', made(id)))

/** As the browser does where the disk refuses: the transaction is aborted from outside, with an error of its own. */
function refuse(error: string) {
  const { idbtrans } = Dexie.currentTransaction as unknown as {
    idbtrans: { _abort(name: string | null): void }
  }
  idbtrans._abort(error)
}

let page: Thread
beforeEach(async () => {
  // One program a test: what is told on its channels stays within it.
  const program = `${++named} `
  vi.stubGlobal(
    'BroadcastChannel',
    class extends nodeChannel {
      constructor(name: string) {
        super(program + name)
      }
    },
  )
  // Node 24 has locks, which all programs of these tests would share; the test about them brings its own.
  vi.stubGlobal('navigator', {})
  page = await thread()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

for (const [error, cause] of [
  ['QuotaExceededError', 'disk-full'],
  ['UnknownError', 'not-answering'],
  ['AbortError', 'not-answering'],
] as const) {
  test(`a write refused with ${error} is the last that is tried`, async () => {
    const db = await opened(page)
    await add(page, db, 'a')
    const refused = page.mutate(db, context, label, ['resources'], async (recorder) => {
      await recorder.put('resources', made('b'))
      refuse(error)
    })
    await expect(refused).rejects.toThrow()
    // The word that it was aborted comes after the failure of what was asked of it.
    await vi.waitFor(() => expect(page.writingState()).toEqual({ writing: 'stopped', cause }))
    await expect(add(page, db, 'c')).rejects.toMatchObject({ code: 'writing-stopped', cause })
    expect((await db.resources.toArray()).map(({ id }) => id)).toEqual(['a'])
  })
}

test('whoever is told that a write was refused finds writing stopped already', async () => {
  const db = await opened(page)
  const refused = page.mutate(db, context, label, ['resources'], async (recorder) => {
    const put = recorder.put('resources', made('b'))
    // While the request is on its way: that it failed is said before that its transaction was aborted.
    await Promise.resolve()
    refuse('UnknownError')
    await put
  })
  const found = refused.catch(() => page.writingState())
  expect(await found).toEqual({ writing: 'stopped', cause: 'not-answering' })
})

test('what the program takes back itself, and a key that is taken, stop nothing', async () => {
  const db = await opened(page)
  await add(page, db, 'a')
  await expect(
    page.mutate(db, context, label, ['resources'], async () => {
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await expect(
    page.mutate(db, context, label, ['resources'], (recorder) =>
      recorder.bulkAdd('resources', [made('a')]),
    ),
  ).rejects.toThrow()
  expect(page.writingState()).toEqual({ writing: 'allowed' })
  await add(page, db, 'b')
  expect(await db.resources.count()).toBe(2)
})

test('no answer in time stops writing', async () => {
  const db = await opened(page)
  const slow = page.mutate(
    db,
    context,
    label,
    ['resources'],
    async (recorder) => {
      for (let turn = 0; turn < 50; turn += 1) await recorder.get('resources', 'a')
    },
    { timeout: 0 },
  )
  await expect(slow).rejects.toMatchObject({ code: 'write-timeout' })
  await expect(add(page, db, 'a')).rejects.toMatchObject({ cause: 'not-answering' })
})

test('everything that writes is refused, whoever it is; reading goes on', async () => {
  const db = await opened(page)
  await add(page, db, 'a')
  page.stopWriting('replaced')
  const writers = [
    () => add(page, db, 'b'),
    () => page.beginLibrary(db, context),
    () => page.writeSearchSnapshot(db, { key: 'library', seq: 0, snapshot: {} }),
    () => page.replaceRetractions(db, {} as never, []),
    () => page.pruneJournal(db, new Date()),
    () => page.loadBackup(freshName(), [], context, { schemaVersion: 1 }),
    () => db.resources.put(made('c')),
    () => db.transaction('rw', db.resources, () => db.resources.clear()),
  ]
  for (const write of writers) {
    await expect(write()).rejects.toMatchObject({ code: 'writing-stopped', cause: 'replaced' })
  }
  expect((await db.resources.toArray()).map(({ id }) => id)).toEqual(['a'])
})

test('the first cause stands, and what has stopped does not go on', async () => {
  page.stopWriting('disk-full')
  page.stopWriting('shrunk')
  page.pauseWriting()
  page.resumeWriting()
  expect(page.writingState()).toEqual({ writing: 'stopped', cause: 'disk-full' })
})

test('a pause holds writing back and ends', async () => {
  const db = await opened(page)
  page.pauseWriting()
  await expect(add(page, db, 'a')).rejects.toMatchObject({ cause: 'disk-full' })
  page.resumeWriting()
  await add(page, db, 'a')
  expect(await db.resources.count()).toBe(1)
})

test('every other thread hears of it', async () => {
  const db = await opened(page)
  const worker = await thread()
  const inWorker = await opened(worker, db.name)
  const told = new Promise((resolve) => worker.onWritingChanged(resolve))
  page.stopWriting('disk-full')
  expect(await told).toEqual({ writing: 'stopped', cause: 'disk-full' })
  await expect(add(worker, inWorker, 'a')).rejects.toMatchObject({ cause: 'disk-full' })
})

test('a store is not opened again once writing has stopped, by hand or by itself', async () => {
  const db = await opened(page)
  await add(page, db, 'a')
  page.stopWriting('not-answering')
  db.close({ disableAutoOpen: false })
  await expect(db.resources.count()).rejects.toThrow()
  await expect(db.open()).rejects.toMatchObject({ code: 'writing-stopped' })
  expect(db.isOpen()).toBe(false)
})

test('a connection that the browser closes stops writing; one that the program closes does not', async () => {
  const own = await opened(page)
  own.close()
  expect(page.writingState()).toEqual({ writing: 'allowed' })
  const db = await opened(page)
  // The stand-in for the browser takes events of its own making only.
  const close = {
    type: 'close',
    initialized: true,
    dispatched: false,
    eventPath: [],
    CAPTURING_PHASE: 1,
    AT_TARGET: 2,
  }
  db.backendDB().dispatchEvent(close as unknown as Event)
  expect(page.writingState()).toEqual({ writing: 'stopped', cause: 'not-answering' })
  expect(db.isOpen()).toBe(false)
})

test('a thread that comes later learns it from a lock, where the system has them', async () => {
  const held: { name: string }[] = []
  const locks = {
    query: async () => ({ held }),
    request: async (name: string) => void held.push({ name }),
  }
  vi.stubGlobal('navigator', { locks })
  page.stopWriting('shrunk')
  vi.stubGlobal('BroadcastChannel', class extends nodeChannel {})
  const late = await thread()
  await expect(opened(late)).rejects.toMatchObject({ cause: 'shrunk' })
})
