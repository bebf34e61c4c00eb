import { expect, test } from 'vitest'
import { retractionWords, studyTypes } from '../../renderer/text/evidence.ts'
import { resourceFromDraft } from '../../src/commands/resourceFromDraft.ts'
import { emptyDraft } from '../../src/model/resource.ts'

const saved = (notices: Parameters<typeof resourceFromDraft>[0]['notices']) =>
  resourceFromDraft(
    { ...emptyDraft('paper', 'a'), notices },
    { id: 'a', now: '2026-11-19T12:00:00.000Z' },
  )

test('the study type is what the source lists, without what says nothing of the study', () => {
  expect(
    studyTypes([
      'Journal Article',
      'Randomized Controlled Trial',
      "Research Support, Non-U.S. Gov't",
      'Multicenter Study',
    ]),
  ).toEqual(['Randomized Controlled Trial', 'Multicenter Study'])
  expect(studyTypes(['Journal Article'])).toEqual([])
})

test('what is said of retractions bears the day of the record', () => {
  expect(retractionWords(saved([]))).toBe('no retraction notice in the record of Nov 19, 2026')
  expect(retractionWords(saved([{ kind: 'erratum', text: 'b' }]))).toMatch(/^no retraction/)
  expect(retractionWords(saved([{ kind: 'concern', text: 'b' }]))).toMatch(/^expression of concern/)
  expect(
    retractionWords(
      saved([
        { kind: 'concern', text: 'b' },
        { kind: 'retraction', text: 'c' },
      ]),
    ),
  ).toBe('retraction notice in the record of Nov 19, 2026')
})
