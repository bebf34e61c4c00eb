import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NetworkRules } from '../../../src/model/network.ts'
import { networksFile, rulesOf } from '../../../src/planner/posts/networkRules.ts'
import { protectedSpans } from '../../../src/planner/posts/protectedSpans.ts'
import { splitThread } from '../../../src/planner/posts/splitThread.ts'
import {
  mergeWithNext,
  movePart,
  numberedParts,
  splitPart,
  threadHints,
} from '../../../src/planner/posts/threadParts.ts'

const letters = (text: string) => text.replace(/\s+/gu, '')
const wholes = (text: string) =>
  protectedSpans(text).map(({ start, end }) => text.slice(start, end))

describe('what stays whole', () => {
  test.each([
    ['Give 5 mg/kg now.', ['5 mg/kg']],
    ['HR 0.74 (95% CI 0.61–0.90, p = 0.03)', ['HR 0.74', '95% CI 0.61–0.90', 'p = 0.03']],
    ['95% CI, 0.61 to 0.90; P<.001', ['95% CI, 0.61 to 0.90', 'P<.001']],
    ['120/80 mmHg and 3.5 × 10^9/L', ['120/80 mmHg', '3.5 × 10^9/L']],
    ['30 mL/min/1.73 m2 in 12 of 40', ['30 mL/min/1.73 m2', '12 of 40']],
    ['age ≥ 65 years, n = 1,284', ['age ≥ 65 years', 'n = 1,284']],
    [
      '#MedEd @ada@social.example, https://example.org/a?b=1.',
      ['#MedEd', '@ada@social.example', 'https://example.org/a?b=1'],
    ],
    ['write to ada@example.org', ['ada@example.org']],
  ])('%j', (text, expected) => {
    expect(wholes(text)).toEqual(expect.arrayContaining(expected))
  })

  test('spans come in order and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '1',
            '.',
            '%',
            ' ',
            'mg',
            '/',
            'p',
            '=',
            'CI',
            '95',
            '@a',
            '#b',
            'x.org',
            '–',
          ),
          maxLength: 30,
        }),
        (text) => {
          const spans = protectedSpans(text)
          for (const [at, { start, end }] of spans.entries()) {
            expect(start).toBeLessThan(end)
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          }
        },
      ),
    )
  })
})

const atom = fc.constantFrom(
  'Proning',
  'helped.',
  'In ARDS,',
  'Smith et al. found',
  'mortality',
  'fell to',
  '5 mg/kg',
  'HR 0.74',
  '(95% CI 0.61–0.90)',
  'p = 0.03',
  '#MedEd',
  '@ada@social.example',
  'https://example.org/a/b?c=d',
  'example.com',
  '12 of 40',
  '120/80 mmHg',
  '👩🏽‍⚕️',
  '医療は人のためにあります。',
  'cafe\u0301',
  '\n\n',
  '\n',
  'ไทยไม่มีช่องว่าง',
  'n = 1,284;',
  'a'.repeat(70),
  `https://example.org/${'x'.repeat(90)}`,
  '“quoted words”',
)
const article = fc
  .array(atom, { minLength: 1, maxLength: 60 })
  .map((atoms) => atoms.join(' '))
  .filter((text) => text.trim() !== '')

/** Small limits make every case meet its end often. */
const anyRules = fc
  .record({
    rules: fc.constantFrom(...networksFile.networks),
    limit: fc.integer({ min: 60, max: 300 }),
  })
  .map(({ rules, limit }): NetworkRules => ({ ...rules, text: { ...rules.text, limit } }))

describe('splitThread', () => {
  test('loses nothing, and no part with its number is over the limit', () => {
    fc.assert(
      fc.property(
        article,
        anyRules,
        fc.constantFrom('end', 'start', 'none'),
        (text, rules, numbering) => {
          const parts = splitThread(text, rules, { numbering })
          expect(letters(parts.join(''))).toBe(letters(text))
          for (const { count } of numberedParts(parts, rules, numbering)) {
            expect(count.state).not.toBe('over')
          }
          for (const part of parts) expect(part).toBe(part.trim())
        },
      ),
      { numRuns: 300 },
    )
  })

  test('what is protected stays whole in one part unless it alone is longer than a part', () => {
    fc.assert(
      fc.property(article, anyRules, (text, rules) => {
        const parts = splitThread(text, rules)
        const total = parts.length
        let from = 0
        for (const whole of wholes(text)) {
          const alone = numberedParts([...Array(total - 1).fill('x'), whole], rules).at(-1)
          if (alone?.count.state === 'over') continue
          const at = parts.findIndex((part, index) => index >= from && part.includes(whole))
          expect(at, `${JSON.stringify(whole)} in ${JSON.stringify(parts)}`).toBeGreaterThanOrEqual(
            0,
          )
          from = at
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a text that fits stays one post without a number', () => {
    const text = 'One thought.\n\nAnd a second.'
    expect(splitThread(text, rulesOf('bluesky'))).toEqual([text])
    expect(numberedParts([text], rulesOf('bluesky'))[0]?.text).toBe(text)
  })

  test('sentences stay whole where they can, abbreviations and decimals end none', () => {
    const text =
      'Fluids are not harmless. Smith et al. gave 3.5 L vs. 2.1 L in 6 h to 1,563 adults. Mortality did not differ. ' +
      'Dr. Osei points to the 90-day figures, i.e. 14.0% and 14.9%. Read it with care.'
    const rules = { ...rulesOf('bluesky'), text: { ...rulesOf('bluesky').text, limit: 120 } }
    expect(splitThread(text, rules)).toEqual([
      'Fluids are not harmless. Smith et al. gave 3.5 L vs. 2.1 L in 6 h to 1,563 adults. Mortality did not differ.',
      'Dr. Osei points to the 90-day figures, i.e. 14.0% and 14.9%. Read it with care.',
    ])
  })

  test('a line of hyphens is a break of one’s own, even where all would fit', () => {
    expect(splitThread('First.\n---\nSecond.\n -----  \n\nThird.', rulesOf('x'))).toEqual([
      'First.',
      'Second.',
      'Third.',
    ])
    expect(splitThread('---\n', rulesOf('x'))).toEqual([])
    expect(splitThread('not --- a break', rulesOf('x'))).toEqual(['not --- a break'])
  })

  test('more than nine parts make room for longer numbers', () => {
    const sentence = `${'word '.repeat(50).trim()}. `
    const parts = splitThread(sentence.repeat(12), rulesOf('x'))
    expect(parts).toHaveLength(12)
    const numbered = numberedParts(parts, rulesOf('x'))
    expect(numbered[11]?.text.endsWith('12/12')).toBe(true)
    expect(Math.max(...numbered.map(({ count }) => count.used))).toBeLessThanOrEqual(280)
  })

  test('a long address on a network that counts all of it is cut only because it must be', () => {
    const text = `See https://example.org/${'x'.repeat(400)} today`
    const parts = splitThread(text, rulesOf('bluesky'))
    expect(letters(parts.join(''))).toBe(letters(text))
    expect(splitThread(text, rulesOf('x'))).toEqual([text])
  })
})

describe('changing a thread by hand', () => {
  const thread = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 8 })
  const same = (a: readonly string[], b: readonly string[]) =>
    [...letters(a.join(''))].sort().join('') === [...letters(b.join(''))].sort().join('')

  test('merging, splitting and moving keep every letter, at any place', () => {
    fc.assert(
      fc.property(
        thread,
        fc.integer({ min: -2, max: 10 }),
        fc.integer({ min: -5, max: 40 }),
        (parts, index, at) => {
          expect(letters(mergeWithNext(parts, index).join(''))).toBe(letters(parts.join('')))
          expect(letters(splitPart(parts, index, at).join(''))).toBe(letters(parts.join('')))
          expect(same(movePart(parts, index, at), parts)).toBe(true)
        },
      ),
    )
  })

  test('does what it says', () => {
    expect(mergeWithNext(['a', 'b', 'c'], 0)).toEqual(['a\n\nb', 'c'])
    expect(splitPart(['ab cd', 'e'], 0, 2)).toEqual(['ab', 'cd', 'e'])
    expect(splitPart(['👍👍'], 0, 1)).toEqual(['👍👍'])
    expect(movePart(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  })
})

test('hints look at the first post', () => {
  expect(threadHints(['Alone https://example.org'])).toEqual([])
  expect(threadHints(['Why do we hold statins? A short thread.', 'More.'])).toEqual([])
  expect(
    threadHints(['This is in https://example.org and', 'more']).map(({ code }) => code),
  ).toEqual(['link-in-first-post', 'first-post-not-self-contained', 'first-post-cut-short'])
})
