import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filters, LibraryView } from '../../src/model/libraryView.ts'
import { emptyDraft, type Resource } from '../../src/model/resource.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'

function record(id: string, title: string, more: Partial<Resource> = {}): Resource {
  return { ...resourceFromDraft(emptyDraft('paper', title), 0), id, ...more }
}

function indexOf(...records: Resource[]): LibraryIndex {
  const index = new LibraryIndex(new Map([['neurology', 'Neurology']]))
  index.put(records)
  return index
}

function asked(text: string, more: Partial<LibraryView> = {}): LibraryView {
  return { text, filters: {}, sort: 'best', trash: false, ...more }
}

describe('a question to the library', () => {
  it('puts the word itself above a longer word, and that above a misspelling', () => {
    const index = indexOf(record('longer', 'Statins'), record('itself', 'Statin'))
    expect(index.view(asked('statin')).ids).toEqual(['itself', 'longer'])
    expect(index.view(asked('statin')).fuzzy).toBe(false)
  })

  it('takes a misspelt word for the one meant and says so', () => {
    const answer = indexOf(record('a', 'Statin'), record('b', 'Stroke')).view(asked('statn'))
    expect(answer).toMatchObject({ ids: ['a'], fuzzy: true })
  })

  it('wants every word, in any order', () => {
    const index = indexOf(record('both', 'Heart after stroke'), record('one', 'Heart failure'))
    expect(index.view(asked('stroke heart')).ids).toEqual(['both'])
  })

  it('puts a title with the words side by side above one with them apart', () => {
    const index = indexOf(
      record('apart', 'Heart rate in renal failure'),
      record('together', 'Renal heart failure rate'),
    )
    expect(index.view(asked('heart failure')).ids[0]).toBe('together')
  })

  it('understands fields, spans of years, stars, kinds and exclusions', () => {
    const index = indexOf(
      record('a', 'Stroke', {
        tags: ['boards'],
        starred: true,
        people: [{ name: 'Köhler A', role: 'author' }],
        published: { value: '2024', precision: 'year' },
      }),
      record('b', 'Stroke in Köhler boards', { kind: 'video', specialties: ['neurology'] }),
    )
    const of = (text: string) => index.view(asked(text)).ids
    expect(of('tag:boards')).toEqual(['a'])
    expect(of('by:kohler')).toEqual(['a'])
    expect(of('title:boards')).toEqual(['b'])
    expect(of('stroke year:2023..2024')).toEqual(['a'])
    expect(of('is:starred')).toEqual(['a'])
    expect(of('kind:video')).toEqual(['b'])
    expect(of('specialty:neuro')).toEqual(['b'])
    expect(of('stroke -boards')).toEqual([])
    expect(of('stroke -starred')).toHaveLength(2)
  })

  it('takes quoted words as they stand, without longer words', () => {
    const index = indexOf(record('a', 'Acute stroke care'), record('b', 'Acute strokes'))
    expect(index.view(asked('"acute stroke"')).ids).toEqual(['a'])
  })

  it('tells what the words alone would find from what the filters leave', () => {
    const index = indexOf(record('a', 'Stroke'), record('b', 'Stroke'), record('c', 'Heart'))
    const filters: Filters = { starred: true }
    expect(index.view(asked('stroke', { filters }))).toMatchObject({
      ids: [],
      total: 3,
      withoutFilters: 2,
    })
  })

  it('keeps the trash apart', () => {
    const index = indexOf(
      record('kept', 'Stroke'),
      record('gone', 'Stroke', { deletedAt: '2026-01-01T00:00:00.000Z' }),
    )
    expect(index.view(asked('stroke')).ids).toEqual(['kept'])
    expect(index.view(asked('stroke', { trash: true }))).toMatchObject({ ids: ['gone'], total: 1 })
  })

  it('orders by time saved, newest first, when there are no words', () => {
    const index = indexOf(
      record('old', 'A', { savedAt: '2026-01-01T00:00:00.000Z' }),
      record('new', 'B', { savedAt: '2026-01-02T00:00:00.000Z' }),
    )
    expect(index.view(asked('')).ids).toEqual(['new', 'old'])
    expect(index.view(asked('', { sort: 'title' })).ids).toEqual(['old', 'new'])
  })

  it('marks in rows and texts what was typed', () => {
    const index = indexOf(
      record('a', 'Acute Stroke', { people: [{ name: 'Köhler', role: 'author' }] }),
    )
    const [row] = index.rows(['a', 'unknown'], 'stro kohler')
    expect(row?.titleRanges).toEqual([[6, 10]])
    expect(row?.whoRanges).toEqual([[0, 6]])
    expect(index.highlight('One stroke.', 'stroke')).toEqual([[4, 10]])
  })

  it('survives anything typed and any text to mark, and marks within the text, in order', () => {
    const index = indexOf(record('a', 'Stroke'), record('b', 'İß𝒳 "10.1/x"'))
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('"', '-', ':', 'tag:', 'year:..', '10.', '#', '@', 's', '𝒳', '脳'), {
          maxLength: 12,
        })
        .map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(odd, odd, (typed, text) => {
        index.view(asked(typed))
        let end = 0
        for (const [from, to] of index.highlight(text, typed)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })
})
