import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LibraryView, sortOrders } from '../../src/model/libraryView.ts'
import type { Resource } from '../../src/model/resource.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import {
  arbitraryChanges,
  arbitraryRecord,
  arbitraryText,
  type Change,
} from './arbitraryLibrary.ts'

const none: ReadonlyMap<string, string> = new Map()

/** An index after a run of changes, and the records it should then hold. */
function changed(changes: readonly Change[]): { index: LibraryIndex; records: Resource[] } {
  let index = new LibraryIndex(none)
  const records = new Map<string, Resource>()
  for (const change of changes) {
    switch (change.do) {
      case 'put':
        index.put(change.records)
        for (const record of change.records) records.set(record.id, record)
        break
      case 'remove':
        index.remove(change.ids)
        for (const id of change.ids) records.delete(id)
        break
      case 'save-and-load': {
        const loaded = new LibraryIndex(none)
        if (loaded.load(structuredClone(index.save())) !== 'loaded')
          throw new Error('Its own snapshot was refused')
        index = loaded
      }
    }
  }
  return { index, records: [...records.values()] }
}

const view: fc.Arbitrary<LibraryView> = fc.record({
  text: arbitraryText,
  filters: fc.constantFrom({}, { starred: true }, { yearFrom: 2020 }),
  sort: fc.constantFrom(...sortOrders),
  trash: fc.boolean(),
})

describe('an index kept up to date', () => {
  it('answers after any changes as one built afresh from the records that remain', () => {
    fc.assert(
      fc.property(
        arbitraryChanges,
        fc.array(view, { minLength: 1, maxLength: 4 }),
        (changes, views) => {
          const { index, records } = changed(changes)
          const fresh = new LibraryIndex(none)
          fresh.put(records)
          for (const asked of views) {
            expect(index.view(asked)).toEqual(fresh.view(asked))
            expect(index.count(asked)).toBe(index.view(asked).ids.length)
          }
          expect(index.facets()).toEqual(fresh.facets())
        },
      ),
      { numRuns: 400 },
    )
  })

  it('finds nothing by a word that a record no longer has', () => {
    const [before] = fc.sample(arbitraryRecord, { numRuns: 1, seed: 1 })
    if (!before) throw new Error('No record')
    const { deletedAt: _trashed, ...kept } = before
    const index = new LibraryIndex(none)
    const of = (text: string) => index.view({ text, filters: {}, sort: 'best', trash: false }).ids
    index.put([{ ...kept, title: 'Zebrafish' }])
    expect(of('zebrafish')).toEqual([kept.id])
    index.put([{ ...kept, title: 'Quokkas' }])
    expect(of('zebrafish')).toEqual([])
    expect(of('quokkas')).toEqual([kept.id])
  })
})
