import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainForm } from '../../src/reputation/plainForm.ts'
import { scan } from '../../src/reputation/scan.ts'
import { sentencesOf, wordsOf } from '../../src/reputation/words.ts'
import { ownDrafts, readLabelledDrafts } from '../bench/deidDrafts.ts'

const drafts = readLabelledDrafts(ownDrafts.development).map(({ text }) => text)
const clean = readLabelledDrafts(ownDrafts.development)
  .filter(({ labels }) => labels.includes('clean'))
  .map(({ text }) => text)

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(...drafts),
  fc
    .array(fc.oneof(fc.constantFrom(...drafts), fc.string({ maxLength: 20 })), { maxLength: 6 })
    .map((pieces) => pieces.join('\n')),
)

describe('a scan', () => {
  test('finds within the text, in its order, each label once at a place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = scan(text)
        const lastEnd = new Map<string, number>()
        let before = 0
        for (const { start, end, label } of findings) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(lastEnd.get(label) ?? 0)
          lastEnd.set(label, end)
          before = start
        }
      }),
    )
  })

  test('answers the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(scan(text)).toEqual(scan(text))
      }),
    )
  })

  test('keeps what it found when a clean paragraph follows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.constantFrom(...clean), (text, more) => {
        const key = ({
          label,
          start,
          end,
        }: {
          label: string
          start: number
          end: number
        }): string => `${label} ${start} ${end}`
        const longer = new Set(scan(`${text}\n\n${more}`).findings.map(key))
        for (const found of scan(text).findings) expect(longer).toContain(key(found))
      }),
      { numRuns: 300 },
    )
  })

  test('reads typographic and plain punctuation alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), (text) => {
        const typographic = text.replaceAll("'", '’').replaceAll(' - ', ' – ')
        expect(scan(typographic).findings).toEqual(scan(text.replaceAll('’', "'")).findings)
      }),
    )
  })
})

describe('preparing a text', () => {
  test('keeps every unit in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainForm(text)).toHaveLength(text.length)
        expect(plainForm(text).toLowerCase()).toHaveLength(text.length)
      }),
    )
  })

  test('sentences cover the text without gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(text.length)
      }),
    )
  })

  test('initials and titles end no sentence', () => {
    expect(sentencesOf('Mr. Lee saw Dr. Cho. Pt J.R. coded. Done!')).toHaveLength(3)
  })

  test('words stand where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
      }),
    )
  })
})
