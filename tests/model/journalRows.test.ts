import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowChange } from '../../src/model/journal.ts'
import { entriesOf, journalRows } from '../../src/model/journalRows.ts'

const anyChange: fc.Arbitrary<RowChange> = fc.record(
  {
    table: fc.constantFrom('resources', 'contacts'),
    key: fc.string({ minLength: 1, maxLength: 4 }),
    before: fc.record({ id: fc.string() }),
    after: fc.record({ id: fc.string() }),
  },
  { requiredKeys: ['table', 'key'] },
)

test('the rows of a change set hold its changes in order, and no row many of them', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 60 }), (changes) => {
      const rows = journalRows('set', '2026-01-01T00:00:00.000Z', changes)
      const stored = rows.map(
        (row, at) => ({ ...row, seq: at + 1 }) as Parameters<typeof entriesOf>[0][0],
      )
      const entries = entriesOf(stored)
      expect(entries.map(({ seq, changeSet, at, ...change }) => change)).toEqual(changes)
      const places = entries.map(({ seq }) => seq)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const place of places) {
        expect(places.filter((other) => other === place).length).toBeLessThanOrEqual(12)
      }
      expect(rows.length).toBeLessThanOrEqual(11 + changes.length / 12)
    }),
  )
})
