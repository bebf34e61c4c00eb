import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateMs, wallMs, wallText } from '../../src/model/wallTime.ts'
import {
  instantAt,
  isZone,
  offsetAt,
  transitionsBetween,
  wallAt,
} from '../../src/model/zoneTime.ts'
import { testZones } from '../planner/testZones.ts'

const first = Date.parse('1950-01-01T00:00:00Z')
const last = Date.parse('2080-01-01T00:00:00Z')
const seconds = fc.integer({ min: first / 1000, max: last / 1000 }).map((at) => at * 1000)

test('offsets are those of Temporal in every zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...testZones), seconds, (zone, at) => {
      const temporal = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      expect(offsetAt(zone, at)).toBe(temporal.offsetNanoseconds / 1e6)
      expect(wallText(wallAt(zone, at))).toBe(temporal.toPlainDateTime().toString().slice(0, 19))
    }),
    { numRuns: 2_000 },
  )
})

test('wall times stand for the instants Temporal calls compatible, also around every change of clocks', () => {
  const nearAChange = fc
    .record({
      zone: fc.constantFrom(...testZones),
      at: seconds,
      aside: fc.integer({ min: -26 * 60, max: 26 * 60 }),
    })
    .map(({ zone, at, aside }) => {
      const change = transitionsBetween(zone, at, at + 400 * 86_400_000)[0]?.at ?? at
      return { zone, wall: wallAt(zone, change - 1000) + 1000 + aside * 60_000 }
    })
  fc.assert(
    fc.property(nearAChange, ({ zone, wall }) => {
      const temporal = Temporal.PlainDateTime.from(wallText(wall)).toZonedDateTime(zone)
      expect(instantAt(zone, wall)).toBe(temporal.epochMilliseconds)
    }),
    { numRuns: 2_000 },
  )
})

test('changes of clocks are those Temporal finds', () => {
  for (const zone of testZones) {
    const expected: number[] = []
    let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(
      `2005-01-01T00:00:00+00:00[UTC]`,
    ).withTimeZone(zone)
    for (;;) {
      at = at.getTimeZoneTransition('next')
      if (!at || at.epochMilliseconds > last / 2) break
      expected.push(at.epochMilliseconds)
    }
    const found = transitionsBetween(zone, Date.parse('2005-01-01T00:00:00Z'), last / 2)
    expect([zone, ...found.map((change) => change.at)]).toEqual([zone, ...expected])
  }
})

describe('named cases', () => {
  const at = (wall: string, zone: string) => new Date(instantAt(zone, wallMs(wall))).toISOString()

  test('a time left out is read with the offset before; a time that occurs twice is the first', () => {
    expect(at('2026-03-08T02:30:00', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
    expect(at('2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('2026-10-04T02:15:00', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z')
  })

  test('Apia had no 30 December 2011', () => {
    expect(at('2011-12-30T12:00:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00.000Z')
    expect(wallText(wallAt('Pacific/Apia', Date.parse('2011-12-30T22:00:00Z')))).toBe(
      '2011-12-31T12:00:00',
    )
  })

  test('zones are known by any of their names and by nothing else', () => {
    for (const zone of ['UTC', 'America/New_York', 'US/Eastern', 'Asia/Kolkata', 'Etc/GMT+5']) {
      expect([zone, isZone(zone)]).toEqual([zone, true])
    }
    for (const zone of [
      '',
      'Fictitious',
      '+05:00',
      'Eastern Standard Time',
      '../etc',
      'A'.repeat(200),
    ]) {
      expect([zone, isZone(zone)]).toEqual([zone, false])
    }
  })

  test('dates that do not exist are not numbers', () => {
    expect(wallMs('2026-02-30T00:00:00')).toBeNaN()
    expect(wallMs('2026-01-01T24:00:00')).toBeNaN()
    expect(dateMs('2025-02-29')).toBeNaN()
    expect(dateMs('0000-01-01')).toBeNaN()
    expect(wallText(wallMs('0001-01-01T00:00:00'))).toBe('0001-01-01T00:00:00')
    expect(wallText(wallMs('9999-12-31T23:59:59'))).toBe('9999-12-31T23:59:59')
  })
})
