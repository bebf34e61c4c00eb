import { expect, test } from 'vitest'
import {
  fieldPart,
  fieldPartAt,
  fieldPartLength,
  wholeOf,
  writtenPart,
} from '../../renderer/components/fieldParts.ts'
import { hostileTexts } from '../hostile/hostileTexts.ts'

test.each(hostileTexts)('$name: held part by part, none too long and nothing lost', ({ text }) => {
  const { parts } = fieldPart(text, 0)
  for (const wanted of [0, Math.floor(parts / 2), parts - 1]) {
    const part = fieldPart(text, wanted)
    expect(part.at).toBe(wanted)
    expect(part.text.length).toBeLessThanOrEqual(fieldPartLength)
    expect(wholeOf(part) === text).toBe(true)
  }
})

const long = 'some words of a long note\n'.repeat(2_000)

test('what is written in a part goes back to its place', () => {
  const part = fieldPart(long, 2)
  const written = writtenPart(part, `${part.text}and this `)
  expect(written.at).toBe(2)
  expect(wholeOf(written)).toBe(
    `${long.slice(0, part.before.length + part.text.length)}and this ${part.after}`,
  )
})

test('a part into which much was pasted is cut anew', () => {
  const written = writtenPart(fieldPart('', 0), 'w'.repeat(1_000_000))
  expect(written.text.length).toBe(2_000)
  expect(written.parts).toBe(500)
  expect(wholeOf(written).length).toBe(1_000_000)
})

test('a short text is one part, a part beyond the last is the last, and a place leads to its part', () => {
  expect(fieldPart('', 3)).toEqual({ at: 0, parts: 1, before: '', text: '', after: '' })
  const last = fieldPart(long, 99)
  expect(last.at).toBe(last.parts - 1)
  for (const place of [0, 9_999, 25_000, long.length]) {
    const { before, text } = fieldPartAt(long, place)
    expect(before.length).toBeLessThanOrEqual(place)
    expect(before.length + text.length).toBeGreaterThanOrEqual(place)
  }
})
