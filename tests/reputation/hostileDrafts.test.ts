import { describe, expect, test } from 'vitest'
import { academicCues, careCues, inventedCues } from '../../src/reputation/rules/careCues.ts'
import { conductRules } from '../../src/reputation/rules/conduct.ts'
import { safePatterns } from '../../src/reputation/rules/safePatterns.ts'
import { scan, scanRules } from '../../src/reputation/scan.ts'
import { sceneOf } from '../../src/reputation/scene.ts'
import { findToneNotes } from '../../src/reputation/tone.ts'

const patterns = [
  ...safePatterns,
  ...careCues.map(({ pattern }) => pattern),
  ...inventedCues,
  ...academicCues,
  ...[...scanRules, ...conductRules].flatMap(({ finder }) => finder.patterns),
].map(({ regex }) => regex.source)

describe('every expression', () => {
  test('repeats nothing without bound', () => {
    const unbounded = patterns.filter((source) =>
      /[*+]|\{\d*,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x')),
    )
    expect(patterns.length).toBeGreaterThan(200)
    expect(unbounded).toEqual([])
  })

  test('has no repeated group inside a repeated group without a mark between the rounds', () => {
    // (?:a{1,9}){1,9} can be read in many ways; (?:a{1,9}\s){1,9} only in one.
    const doubled = patterns.filter((source) =>
      /\(\?:[^()|]*[}\]]\{\d+,\d+\}\)\{\d+,\d{2,}\}/.test(source),
    )
    expect(doubled).toEqual([])
  })
})

const seeds = [
  ...'a|(|1|12 | |a :|@|a@|Mr. |Abc Def |J.|J. R. |.|-|1/|3/14 |"|"a b |\n|\t|had a |my sweet little |my patient today |http://|www.a.|#a|555-|1.|a:|# no. |MRN |mrn is no. |ab:|😂|é|ж|her little old |got a question |@a you should stop |you should stop the |“a|Maria |in Fresno |(01)|5 mg/kg/|Child-Pugh |Smith J, |step 1 |no one has ever |94-|ninety |aged 9|one of the only |his his brother |ABCD |A|aB1-|mon tue |, |photo of my |last four of the |i will rank |12 Abc |room |_|a  |\u00A0|she said it was ok to |plate is |s/n |in the last |Mrs. A. B. |one two three |the the the |retired retired |who climbs |he is a '.split(
    '|',
  ),
]

/** Processor time in milliseconds, the least of a few rounds: other programs on the machine do not count. */
function cost(text: string, read: (text: string) => unknown): number {
  const rounds = [0, 1, 2].map(() => {
    const from = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1_000
  })
  return Math.min(...rounds)
}

const filled = (seed: string, length: number): string =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length)

const growth = (seed: string, read: (text: string) => unknown): number =>
  cost(filled(seed, 20_000), read) / Math.max(cost(filled(seed, 5_000), read), 3)

describe('a hostile text', () => {
  // Four times the text may cost some four times as much; a quadratic rule would cost sixteen times as much.
  test.each(seeds)('of %j costs no more than its length', (seed) => {
    for (const read of [scan, findToneNotes]) {
      const tries = [0, 1, 2].map(() => () => growth(seed, read))
      expect(tries.some((measure) => measure() < 10)).toBe(true)
    }
  })
})

describe('100 KB of hostile text', () => {
  const costly = [
    'MRN ',
    'Mr. ',
    'Mrs. A. B. ',
    'he is a ',
    '3/14 ',
    'J.',
    'www.a.',
    '12 ',
    'a',
    '"',
  ]
  test.each(costly)('of %j takes no rule 200 ms', (seed) => {
    const text = filled(seed, 100_000)
    const scene = sceneOf(text, {}, 2026)
    const slow = scanRules
      .map(({ id, finder }) => ({ id, ms: cost(text, () => finder.find(scene)) }))
      .filter(({ ms }) => ms >= 200)
    expect(slow).toEqual([])
  })
})
