import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRetractionCsv } from '../../src/formats/readRetractionCsv.ts'
import { isRetractionCsv } from '../../src/formats/shared/retractionColumns.ts'
import { retractionList } from '../bench/retractionList.ts'

const header =
  'Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason'

describe('reading the list', () => {
  test('takes DOI, PMID, kind, day, notice and reasons, and what says there is none as none', () => {
    const text = [
      header,
      '1,"A, ""quoted""\ntitle",3/14/2025 0:00,10.1000/Notice.1,https://doi.org/10.1000/PAPER.1,123,Retraction,+Error in Data;+Other;',
      '2,B,12/1/2024 0:00,unavailable,unavailable,456,Expression of concern,',
      '3,C,2/30/2024 0:00,,10.1000/c,0,Correction,',
      '4,D,1/1/2024 0:00,,unavailable,0,Retraction,',
      '5,E,1/1/2024 0:00,,10.1000/e,0,Something new,',
    ].join('\r\n')
    expect(readRetractionCsv(`\uFEFF${text}`)).toEqual({
      outcome: 'read',
      leftOut: 2,
      entries: [
        {
          doi: '10.1000/paper.1',
          pmid: '123',
          kind: 'retracted',
          on: '2025-03-14',
          noticeDoi: '10.1000/notice.1',
          reasons: ['Error in Data', 'Other'],
        },
        { pmid: '456', kind: 'concern', on: '2024-12-01', reasons: [] },
        { doi: '10.1000/c', kind: 'corrected', reasons: [] },
      ],
    })
  })

  test('refuses what does not begin as the list does', () => {
    expect(readRetractionCsv('Name,Email\nA,a@b.example').outcome).toBe('refused')
    expect(isRetractionCsv('')).toBe(false)
    expect(isRetractionCsv(retractionList(1))).toBe(true)
  })

  test('counts every row of the generated list once, and tells how far it is', () => {
    const text = retractionList(3_000)
    const told: number[] = []
    const reading = readRetractionCsv(text, (done) => told.push(done))
    if (reading.outcome !== 'read') return expect.unreachable()
    expect(reading.entries.length + reading.leftOut).toBe(3_000)
    expect(told).toHaveLength(3)
    expect(told.at(-1)).toBeLessThanOrEqual(text.length)
  })

  test('never throws on what stands below the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (rest) => {
        expect(readRetractionCsv(`${header}\n${rest}`).outcome).toBe('read')
      }),
    )
  })

  test('hostile text of 100 KB takes no second', () => {
    for (const piece of ['"', ',', '"",', '+;', '1/', '10.1000/', '\r']) {
      const text = `${header}\n${piece.repeat(100_000 / piece.length)}`
      const begun = performance.now()
      readRetractionCsv(text)
      expect(performance.now() - begun, piece).toBeLessThan(1_000)
    }
  })
})
