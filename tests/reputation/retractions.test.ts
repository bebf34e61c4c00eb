import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RetractionEntry } from '../../src/model/retraction.ts'
import { crossrefUpdates } from '../../src/reputation/retractions/crossrefUpdates.ts'
import { RetractionLookup } from '../../src/reputation/retractions/retractionLookup.ts'
import { retractionState } from '../../src/reputation/retractions/retractionState.ts'

const paper = { identifiers: { doi: '10.1000/A', pmid: '1' }, notices: [] }
const entry = (kind: RetractionEntry['kind'], on?: string): RetractionEntry => ({
  doi: '10.1000/a',
  kind,
  ...(on && { on }),
  reasons: [],
})
const stateWith = (listed: readonly RetractionEntry[]) =>
  retractionState(paper, { listed, asOf: '2026-11-14', answer: undefined })

describe('the standing of a paper', () => {
  test('is found by DOI in any case and by PMID, each notice once', () => {
    const lookup = new RetractionLookup()
    const both = { ...entry('retracted'), pmid: '1' }
    lookup.add([both, { pmid: '1', kind: 'concern', reasons: [] }])
    expect(lookup.noticesOf({ doi: '10.1000/A', pmid: '1' })).toHaveLength(2)
    expect(lookup.noticesOf({ doi: '10.1000/A' })).toEqual([both])
    expect(lookup.noticesOf({ pmid: '1' })).toHaveLength(2)
    expect(lookup.noticesOf({ doi: '__proto__' })).toEqual([])
    expect(lookup.noticesOf({})).toEqual([])
  })

  test('is that of the gravest notice that still holds', () => {
    expect(stateWith([entry('corrected', '2025-01-01'), entry('concern', '2024-01-01')]).code).toBe(
      'concern',
    )
    expect(stateWith([entry('retracted', '2020-01-01'), entry('corrected')]).code).toBe('retracted')
    const back = [entry('retracted', '2020-01-01'), entry('reinstated', '2021-01-01')]
    expect(stateWith(back).code).toBe('reinstated')
    expect(stateWith([...back, entry('retracted', '2022-01-01')]).code).toBe('retracted')
  })

  test('without a notice says no more than up to when one was looked for', () => {
    expect(stateWith([])).toEqual({ code: 'not-in-list', asOf: '2026-11-14' })
    const unknown = { listed: [], asOf: undefined, answer: undefined }
    expect(retractionState(paper, unknown)).toEqual({ code: 'no-list' })
    expect(retractionState({ identifiers: {}, notices: [] }, unknown)).toEqual({
      code: 'no-identifier',
    })
    const asked = { id: '10.1000/a', askedAt: '2026-11-20T10:00:00.000Z', entries: [] }
    expect(retractionState(paper, { ...unknown, answer: asked })).toEqual({
      code: 'not-in-list',
      askedAt: asked.askedAt,
    })
  })

  test('follows Crossref where the list knows nothing, and the record where neither does', () => {
    const answer = { id: 'a', askedAt: '2026-11-20T10:00:00.000Z', entries: [entry('retracted')] }
    expect(retractionState(paper, { listed: [], asOf: '2026-11-14', answer })).toMatchObject({
      code: 'retracted',
      from: 'crossref',
    })
    const noticed = { ...paper, notices: [{ kind: 'retraction' as const, text: 'In: J' }] }
    expect(
      retractionState(noticed, { listed: [], asOf: '2026-11-14', answer: undefined }),
    ).toMatchObject({ code: 'retracted', from: 'record' })
  })
})

describe('Crossref’s answer', () => {
  const answer = {
    message: {
      items: [
        {
          DOI: '10.1000/N',
          'update-to': [
            {
              DOI: '10.1000/A',
              type: 'retraction',
              updated: { 'date-parts': [[2025, 3, 14]] },
            },
            { DOI: '10.1000/other', type: 'retraction' },
          ],
        },
        { DOI: '10.1000/e', 'update-to': [{ DOI: '10.1000/a', type: 'new_edition' }] },
        { DOI: '10.1000/f' },
      ],
    },
  }
  test('names the notices about the paper asked about, and no others', () => {
    expect(crossrefUpdates(answer, '10.1000/a')).toEqual([
      {
        doi: '10.1000/a',
        kind: 'retracted',
        on: '2025-03-14',
        noticeDoi: '10.1000/n',
        reasons: [],
      },
    ])
  })
  test('is told apart from what is none', () => {
    expect(crossrefUpdates({ message: { items: [] } }, '10.1000/a')).toEqual([])
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(crossrefUpdates({ message: json }, '10.1000/a') ?? []).toEqual([])
      }),
    )
  })
})
