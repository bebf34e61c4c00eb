import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingMarks } from '../../renderer/drafts/findingMarks.ts'
import { scan } from '../../src/reputation/scan.ts'
import type { Finding, Severity } from '../../src/reputation/scanTypes.ts'

const [pattern] = scan('Call 520-555-0142.').findings
const weight = { note: 0, warn: 1, block: 2 } as const

const arbitraryFinding = fc
  .record({
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 10 }),
    severity: fc.constantFrom<Severity>('note', 'warn', 'block'),
    part: fc.constantFrom<Finding['part']>('text', 'alt-text'),
  })
  .map(({ start, length, severity, part }) => ({ start, end: start + length, severity, part }))

test('every place bears the heaviest finding over it, and marks stand sorted and apart', () => {
  fc.assert(
    fc.property(fc.array(arbitraryFinding, { maxLength: 8 }), (drawn) => {
      if (!pattern) throw new Error('A telephone number is a finding')
      const marks = findingMarks(drawn.map((each) => ({ ...pattern, ...each })))
      let last = 0
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      for (let at = 0; at < 42; at += 1) {
        const over = drawn
          .filter(({ part, start, end }) => part === 'text' && start <= at && at < end)
          .map(({ severity }) => weight[severity])
        const heaviest = Math.max(0, ...over)
        const mark = marks.find(({ start, end }) => start <= at && at < end)
        expect(mark?.kind).toBe([undefined, 'phrase', 'block'][heaviest])
      }
    }),
  )
})
