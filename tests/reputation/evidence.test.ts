import { describe, expect, test } from 'vitest'
import { questionTypes, sourceTypes } from '../../src/model/claim.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { evidenceLevel, isRatable, stepsOf } from '../../src/reputation/evidence/evidenceLevel.ts'
import { practiceCases } from '../../src/reputation/evidence/practiceCases.ts'
import { isPreprint } from '../../src/reputation/evidence/preprint.ts'
import { answerText, rebuttalText } from '../../src/reputation/evidence/rebuttal.ts'
import { scan } from '../../src/reputation/scan.ts'
import { findToneNotes } from '../../src/reputation/tone.ts'

describe('the level of evidence', () => {
  const level = { step: 2, adjustment: 1, reasons: [], why: '' }
  const rated = {
    sourceType: 'randomised-trial',
    questionType: 'treatment-benefit',
    level,
  } as const
  const claim = { ...rated, level: { ...level } }

  test('is the step of the table, moved, and stays within it', () => {
    expect(evidenceLevel(claim)).toBe(3)
    expect(evidenceLevel({ ...claim, level: { ...level, adjustment: -4 } })).toBe(1)
    expect(evidenceLevel({ ...claim, level: { ...level, adjustment: 4 } })).toBe(5)
  })

  test('is unrated for opinion and the like, whatever step was chosen, and without a question', () => {
    for (const sourceType of ['editorial-or-opinion', 'social-post', 'ai-output'] as const) {
      expect(evidenceLevel({ ...claim, sourceType })).toBe('unrated')
    }
    expect(evidenceLevel({ sourceType: 'cohort', level })).toBe('unrated')
    expect(evidenceLevel({ sourceType: 'cohort', questionType: 'prognosis' })).toBe('unrated')
    expect(
      sourceTypes.filter((sourceType) => isRatable({ ...claim, sourceType })).length,
    ).toBeGreaterThan(8)
  })

  test('has a table with a row for each question, and no fifth step where there is none', () => {
    for (const question of questionTypes) expect(stepsOf(question).length).toBeGreaterThanOrEqual(4)
    expect(stepsOf('how-common').map(({ step }) => step)).toEqual([1, 2, 3, 4])
    expect(stepsOf('diagnosis').map(({ step }) => step)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('a preprint', () => {
  const paper = { ...emptyDraft('paper', 'A') }
  test('is known by kind, by the beginning of its DOI, by its record', () => {
    expect(isPreprint({ ...paper, kind: 'preprint' })).toBe(true)
    for (const doi of [
      '10.1101/2020.01.01.1',
      '10.64898/x',
      '10.21203/rs.3.rs-1/v1',
      '10.2139/SSRN.1',
    ]) {
      expect([doi, isPreprint({ ...paper, identifiers: { doi } })]).toEqual([doi, true])
    }
    expect(isPreprint({ ...paper, publicationTypes: ['Preprint'] })).toBe(true)
  })
  test('is not what a journal published, also from Cold Spring Harbor', () => {
    expect(isPreprint({ ...paper, identifiers: { doi: '10.1101/gad.350000.1' } })).toBe(false)
    expect(isPreprint({ ...paper, identifiers: { doi: '10.1056/nejm1', arxiv: '2001.1' } })).toBe(
      false,
    )
  })
})

describe('a rebuttal', () => {
  test('is copied in one’s own words, with what speaks against the claim', () => {
    const against = { resourceId: 'a', says: 'contradicts', citation: 'Cohort A.' } as const
    const blog = { resourceId: 'b', says: 'supports', citation: 'Blog B.' } as const
    expect(answerText(' It does not. ', [blog, against])).toBe('It does not.\n\nSources: Cohort A.')
    expect(answerText('', [against])).toBe('Sources: Cohort A.')
    expect(answerText('It does not.', [blog])).toBe('It does not.')
  })

  test('says the fact first and the myth once, and cites what speaks against it', () => {
    const text = rebuttalText({ text: ' Vaccines cause X ' }, [
      { resourceId: 'a', says: 'contradicts', citation: 'Cohort A.' },
      { resourceId: 'b', says: 'supports', citation: 'Blog B.' },
    ])
    expect(text.indexOf('[The fact')).toBe(0)
    expect(text.split('Vaccines cause X')).toHaveLength(2)
    expect(text).toContain('Sources: Cohort A.')
    expect(text).not.toContain('Blog B.')
    expect(rebuttalText({ text: 'X' }, [])).toContain('[Sources]')
    expect(rebuttalText({ text: 'X', rebuttal: ' 3 of 100 ' }, [])).toMatch(/^3 of 100\n\n/)
  })
})

describe('the practice cases', () => {
  const { cases } = practiceCases
  test('are a dozen, each once', () => {
    expect(cases).toHaveLength(12)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(12)
  })
  test('show what the scanner sees: those about privacy trip it, the better wordings do not', () => {
    for (const { id, principle, text, better } of cases) {
      const risk = scan(text).risk
      const blocks = scan(better).findings.filter(({ severity }) => severity === 'block')
      expect([id, blocks]).toEqual([id, []])
      expect([id, principle === 'privacy' ? risk !== 'none' && risk !== 'low' : true]).toEqual([
        id,
        true,
      ])
    }
  })
  test('show what the notes on tone see', () => {
    const topics = new Map(
      cases.map(({ principle, text }) => [
        principle,
        findToneNotes(text).map(({ topic }) => topic),
      ]),
    )
    expect(topics.get('tone')).toContain('disrespect')
    expect(topics.get('advice')).toContain('advice')
    expect(topics.get('exam')).toContain('exam-content')
    expect(topics.get('match')).toContain('match-rules')
    expect(topics.get('interest')).toContain('undisclosed-interest')
  })
})
