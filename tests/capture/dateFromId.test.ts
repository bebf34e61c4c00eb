import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateFromId } from '../../src/capture/dateFromId.ts'

const now = new Date('2026-11-24T12:00:00Z')

describe('dateFromId', () => {
  test.each([
    ['linkedin', '7332661864792854528', '2025-05-26T07:00:22Z'],
    ['x', '2107146344199217728', '2026-10-05T16:30:12Z'],
  ] as const)('%s %s', (scheme, id, value) => {
    expect(dateFromId(scheme, id, now)).toEqual({ value, precision: 'instant', approximate: true })
  })

  test('an AT Protocol record key gives its day', () => {
    expect(dateFromId('tid', '3m3cux2psw422', now)?.value.slice(0, 10)).toBe('2025-10-16')
  })

  test.each([
    ['x', '20', 'numbers of before 2010 hold no time'],
    ['x', '99999999999999999999', 'it would be in the future'],
    ['linkedin', '1000000000000000000', 'it would be before the network'],
    ['mastodon', '115500000000000', 'it would be before the network'],
    ['tid', 'aaaaaaaaaaaaa', 'it would be in the future'],
    ['tid', '2222222222222', 'it would be 1970'],
    ['tid', 'zzzzzzzzzzzzz', 'its top bit is set'],
    ['x', '12ab', 'it is no number'],
  ] as const)('%s %s is refused: %s', (scheme, id, _why) => {
    expect(dateFromId(scheme, id, now)).toBeUndefined()
  })

  test('the time put into a number comes out again, to the second', () => {
    const time = fc.integer({ min: Date.parse('2022-12-01'), max: now.getTime() })
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 65_535 }), (ms, low) => {
        const second = `${new Date(ms).toISOString().slice(0, 19)}Z`
        const x = ((BigInt(ms) - 1288834974657n) << 22n) + BigInt(low)
        const linkedin = (BigInt(ms) << 22n) + BigInt(low)
        const mastodon = (BigInt(ms) << 16n) + BigInt(low)
        expect(dateFromId('x', String(x), now)?.value).toBe(second)
        expect(dateFromId('linkedin', String(linkedin), now)?.value).toBe(second)
        expect(dateFromId('mastodon', String(mastodon), now)?.value).toBe(second)
      }),
    )
  })
})
