import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../renderer/list/listLines.ts'

const sections = fc.array(
  fc.record({ label: fc.string({ minLength: 1 }), count: fc.nat({ max: 6 }) }),
  { maxLength: 6 },
)

test('every row and every heading that has rows stands on one line, a heading before the first of its rows', () => {
  fc.assert(
    fc.property(sections, (given) => {
      const rows = given.reduce((sum, { count }) => sum + count, 0)
      const lines = linesOf(rows, given)
      const shown: unknown[] = []
      for (let line = 0; line < lines.count; line += 1) {
        const heading = lines.headingAt(line)
        shown.push(heading ? heading.label : lines.rowAt(line))
      }
      let row = 0
      const expected = given
        .filter(({ count }) => count > 0)
        .flatMap(({ label, count }) => [label, ...Array.from({ length: count }, () => row++)])
      expect(shown).toEqual(expected)
      for (let at = 0; at < rows; at += 1) {
        expect(lines.headingAt(lines.lineOf(at))).toBeUndefined()
        expect(lines.rowAt(lines.lineOf(at))).toBe(at)
      }
    }),
  )
})

test('a list without sections has its rows alone', () => {
  const lines = linesOf(3, [])
  expect([lines.count, lines.rowAt(2), lines.lineOf(2)]).toEqual([3, 2, 2])
})
