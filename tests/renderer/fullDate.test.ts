import { afterEach, describe, expect, test, vi } from 'vitest'

const zone = process.env.TZ

afterEach(() => {
  process.env.TZ = zone
})

/** The words as a program started in that zone says them. */
async function startedIn(name: string) {
  process.env.TZ = name
  vi.resetModules()
  return (await import('../../renderer/text/dates.ts')).fullDate
}

describe.each([
  ['Pacific/Pago_Pago', 'Dec 31, 2026'],
  ['America/New_York', 'Dec 31, 2026'],
  ['UTC', 'Dec 31, 2026'],
  ['Pacific/Kiritimati', 'Jan 1, 2027'],
])('in %s', (name, moment) => {
  test('a day is said as that day, and a moment as the day it is there', async () => {
    const fullDate = await startedIn(name)
    expect(fullDate('2026-11-01')).toBe('Nov 1, 2026')
    expect(fullDate('2026-01-01')).toBe('Jan 1, 2026')
    expect(fullDate('2026-12-31T23:30:00Z')).toBe(moment)
  })
})
