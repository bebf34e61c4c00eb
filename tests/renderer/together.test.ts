import { describe, expect, test } from 'vitest'
import { togetherWords } from '../../renderer/text/together.ts'
import { scan } from '../../src/reputation/scan.ts'

/** What is said of a draft as the scan reads it. */
const saidOf = (text: string) => {
  const { findings, mosaic } = scan(text)
  return togetherWords(findings, mosaic, text)
}

describe('what the findings mean together', () => {
  test.each([
    'Bed 12 in the MICU taught me more this morning than any book. My 94-year-old patient has P/F 92.',
    'My patient, a judge from Bisbee, came to our ED yesterday with a one-of-a-kind tumor.',
  ])('%s points to one person on one day', (text) => {
    expect(saidOf(text)).toMatch(/^Together these point to one person on one day\./)
  })

  test('a detail alone that leads to a patient is to be changed first', () => {
    expect(saidOf('My patient is 94 years old.')).toMatch(
      /^One detail is enough to point to a patient/,
    )
  })

  test.each([
    'Proning teaches patience. #MedEd',
    'In the trial, 1,204 adults took a statin at home.',
  ])('%s lets nobody be recognized, as far as the rules see', (text) => {
    expect(saidOf(text)).toBe(
      'Nobody could be recognized from what is written here, as far as the rules see.',
    )
  })

  test('nothing is said of nothing', () => {
    expect(saidOf('  ')).toBe('')
  })
})
