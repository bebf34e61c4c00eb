import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { KeptIndex, sourceOf } from '../../renderer/search/keptIndex.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { followJournal } from '../../src/db/followJournal.ts'
import { mutate } from '../../src/db/mutate.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { writeSearchSnapshot } from '../../src/db/searchSnapshots.ts'
import type { Contact } from '../../src/model/contact.ts'
import { everyone } from '../../src/model/peopleView.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'
import { contact } from '../search/arbitraryPeople.ts'

const label = { code: 'add-records', kind: 'contact', count: 1 } as const

async function put({ db, ...context }: CommandContext, ...contacts: Contact[]): Promise<void> {
  await mutate(db, context, label, ['contacts'], (recorder) =>
    recorder.bulkPut('contacts', contacts),
  )
}

function begun({ db }: CommandContext) {
  const index = new ContactIndex(new Map())
  const kept = new KeptIndex(db, 'people', index, [sourceOf('contacts', (row) => row)])
  const names = () => index.rows(index.view({ ...everyone, sort: 'name' }).ids, '').map(nameOf)
  return { index, kept, names }
}

function nameOf({ name }: { readonly name: string }): string {
  return name
}

/** What a start finds: the index as it was saved. */
async function save({ db }: CommandContext): Promise<void> {
  const index = new ContactIndex(new Map())
  index.put(await db.contacts.toArray())
  await writeSearchSnapshot(db, { key: 'people', seq: await lastSeq(db), snapshot: index.save() })
}

it('reads the table where nothing was saved, then what was told meanwhile', async () => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'))
  const { kept, names } = begun(context)
  kept.take([
    { seq: 2, changeSet: 's', at: '', table: 'contacts', key: 'b', after: contact('b', 'Ben') },
    { seq: 3, changeSet: 's', at: '', table: 'resources', key: 'b' },
  ])
  expect(names()).toEqual([])
  await kept.open()
  expect(names()).toEqual(['Ada', 'Ben'])
  expect(kept.seq).toBe(3)
})

it('takes the saved index and what was changed since', async () => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'), contact('b', 'Ben'))
  await save(context)
  await put(context, contact('b', 'Berta'))
  await mutate(context.db, context, label, ['contacts'], (recorder) =>
    recorder.bulkRemove('contacts', ['a']),
  )
  const { kept, names } = begun(context)
  await kept.open()
  expect(names()).toEqual(['Berta'])
})

it('reads the table again where the saved index does not hold as much, or changes since are forgotten', async () => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'))
  await save(context)
  await context.db.contacts.put(contact('b', 'Ben, put there past the journal'))
  const first = begun(context)
  await first.kept.open()
  expect(first.names()).toHaveLength(2)
  await put(context, contact('c', 'Cai'))
  await context.db.contacts.delete('a')
  await put(context, contact('d', 'Dai'))
  await context.db.journal.where('seq').belowOrEqual(2).delete()
  const second = begun(context)
  await second.kept.open()
  expect(second.names()).toEqual(['Ben, put there past the journal', 'Cai', 'Dai'])
})

it('is saved at once where it is asked to, and only where something changed', async () => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'))
  const first = begun(context)
  await first.kept.open()
  await first.kept.saveNow()
  expect(await context.db.searchSnapshots.count()).toBe(1)
  await context.db.searchSnapshots.clear()
  await first.kept.saveNow()
  expect(await context.db.searchSnapshots.count()).toBe(0)
})

it('follows every change once', async () => {
  const context = await openTestLibrary()
  const { kept, names } = begun(context)
  await kept.open()
  let told: () => void = () => undefined
  const stop = followJournal(context.db, kept.seq, (entries) => {
    kept.take(entries)
    kept.take(entries)
    told()
  })
  const heard = new Promise<void>((resolve) => {
    told = resolve
  })
  await put(context, contact('a', 'Ada'))
  await heard
  stop()
  expect(names()).toEqual(['Ada'])
})

const damages: readonly [string, (row: { snapshot: unknown; seq: unknown }) => unknown][] = [
  ['nothing', () => undefined],
  ['a text', () => 'rows'],
  ['rows that are no JSON', ({ snapshot }) => ({ ...(snapshot as object), rows: '[{"id":' })],
  ['rows of another number', ({ snapshot }) => ({ ...(snapshot as object), rows: '[]' })],
  ['rows without an id', ({ snapshot }) => ({ ...(snapshot as object), rows: '[{},{}]' })],
  ['rows that are none', ({ snapshot }) => ({ ...(snapshot as object), rows: '[1,null]' })],
  [
    'rows with nothing but ids',
    ({ snapshot }) => ({ ...(snapshot as object), rows: '[{"id":"a"},{"id":"b"}]' }),
  ],
  ['no segment', ({ snapshot }) => ({ ...(snapshot as object), segment: undefined })],
  [
    'postings cut short',
    ({ snapshot }) => {
      const { segment, ...rest } = snapshot as { segment: { postings: Uint32Array } }
      return { ...rest, segment: { ...segment, postings: segment.postings.slice(1) } }
    },
  ],
]

it.each(damages)('builds the index anew where %s was saved, and says so', async (_name, damage) => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'), contact('b', 'Ben'))
  await save(context)
  const saved = await context.db.searchSnapshots.get('people')
  const snapshot = damage(saved as { snapshot: unknown; seq: unknown })
  await context.db.searchSnapshots.put({ key: 'people', seq: saved?.seq ?? 0, snapshot })
  const { kept, names } = begun(context)
  await kept.open()
  expect(names()).toEqual(['Ada', 'Ben'])
  expect(kept.damaged).toBe(true)
})

it('builds the index anew where the saved one cannot be read at all', async () => {
  const context = await openTestLibrary()
  await put(context, contact('a', 'Ada'))
  await save(context)
  context.db.searchSnapshots.get = () => Promise.reject(new Error('UnknownError')) as never
  const { kept, names } = begun(context)
  await kept.open()
  expect(names()).toEqual(['Ada'])
  expect(kept.damaged).toBe(true)
})
