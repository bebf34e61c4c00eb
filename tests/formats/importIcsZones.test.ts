import ICAL from 'ical.js'
import { describe, expect, test, vi } from 'vitest'
import { calendar, codesOf, onlyEvent, readCalendar, vevent } from './icsText.ts'

describe('zones', () => {
  const zoneOf = (tzid: string) => {
    const { event, warnings } = onlyEvent(`DTSTART;TZID=${tzid}:20260706T120000`)
    return [
      event.start.kind === 'zoned' ? event.start.zone : event.start,
      ...warnings.map(({ code }) => code),
    ]
  }

  test.each([
    ['America/New_York', 'America/New_York'],
    ['"America/New_York"', 'America/New_York'],
    ['US/Eastern', 'US/Eastern'],
    ['America/Los Angeles', 'America/Los_Angeles'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['"(UTC-05:00) Eastern Time (US and Canada)"', 'America/New_York'],
    ['"(GMT-08:00) Pacific Time (US & Canada); Tijuana"', 'America/Los_Angeles'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 'Europe/Berlin'],
    ['"(UTC-03:00) Brasília"', 'America/Sao_Paulo'],
    ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', 'Asia/Kolkata'],
    ['/mozilla.org/20050126_1/America/New_York', 'America/New_York'],
    [
      '/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
    ],
    ['posix/Europe/Vaduz', 'Europe/Vaduz'],
    ['custom_Pacific/Fiji', 'Pacific/Fiji'],
    ['"tzone://Microsoft/Utc"', 'UTC'],
    ['GMT+0200', 'Etc/GMT-2'],
  ])('%s is %s', (tzid, zone) => {
    expect(zoneOf(tzid)).toEqual([zone])
  })

  test('one nobody knows is told, and its name stays', () => {
    expect(zoneOf('Fictitious')).toEqual([
      { kind: 'floating', wall: '2026-07-06T12:00:00', unknownZone: 'Fictitious' },
      'unknown-zone',
    ])
    expect(zoneOf('"tzone://Microsoft/Custom"').at(-1)).toBe('unknown-zone')
  })

  const observances = (standard: string, daylight: string, from: string, to: string) => [
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    `RRULE:${standard}`,
    `TZOFFSETFROM:${to}`,
    `TZOFFSETTO:${from}`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `RRULE:${daylight}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    'END:DAYLIGHT',
  ]
  const withZone = (definition: readonly string[], start: string) =>
    readCalendar(
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:tzone://Microsoft/Custom',
        ...definition,
        'END:VTIMEZONE',
        ...vevent(`DTSTART;TZID="tzone://Microsoft/Custom":${start}`),
      ),
    )

  test('one described in the file is the zone with the same clocks', () => {
    const european = observances(
      'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      '+0100',
      '+0200',
    )
    const [berlin] = withZone(european, '20260706T120000')
    expect(berlin && 'event' in berlin && [berlin.event.start, berlin.warnings]).toEqual([
      { kind: 'zoned', wall: '2026-07-06T12:00:00', zone: 'Europe/Berlin' },
      [],
    ])
    const american = observances(
      'FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      '-0800',
      '-0700',
    )
    const [pacific] = withZone(american, '20260706T120000')
    expect(pacific && 'event' in pacific && pacific.event.start).toMatchObject({
      zone: 'America/Los_Angeles',
    })
  })

  test('one described in the file that no place has still tells the instant', () => {
    const odd = observances(
      'FREQ=YEARLY;BYDAY=1SU;BYMONTH=9',
      'FREQ=YEARLY;BYDAY=1SU;BYMONTH=2',
      '+0315',
      '+0415',
    )
    const [record] = withZone(odd, '20260706T120000')
    expect(
      record && 'event' in record && [record.event.start, record.warnings.map(({ code }) => code)],
    ).toEqual([{ kind: 'zoned', wall: '2026-07-06T07:45:00', zone: 'UTC' }, ['unknown-zone']])
  })

  test('a description that never ends is not followed', () => {
    const hostile = observances('FREQ=SECONDLY', 'FREQ=SECONDLY', '+0100', '+0200')
    expect(codesOf(withZone(hostile, '20260706T120000')[0])).toEqual(['unknown-zone@21'])
  })

  test('a file of many definitions has each read once, and those alike only once', () => {
    const zone = (at: number, offset: string) => [
      'BEGIN:VTIMEZONE',
      `TZID:Own ${at}`,
      ...observances(
        'FREQ=YEARLY;BYDAY=1SU;BYMONTH=9',
        'FREQ=YEARLY;BYDAY=1SU;BYMONTH=2',
        offset,
        '+0415',
      ),
      'END:VTIMEZONE',
    ]
    const event = (at: number, of: number) =>
      vevent(`DTSTART;TZID=Own ${of}:20260706T120000`, `UID:e-${at}`)
    /** How many signs ical.js is given of definitions, for so many and five events in each. */
    const parsed = (count: number, offsetOf: (at: number) => string, calendars: boolean) => {
      const parts = Array.from({ length: count }, (_, at) => [
        ...zone(at, offsetOf(at)),
        ...Array.from({ length: 5 }, (_, more) => event(at * 5 + more, at)).flat(),
      ])
      const text = calendars
        ? parts.map((lines) => calendar(...lines)).join('')
        : calendar(...parts.flat())
      const parse = vi.spyOn(ICAL, 'parse')
      const records = readCalendar(text)
      const given = parse.mock.calls.reduce((sum, [{ length }]) => sum + length, 0)
      parse.mockRestore()
      expect(records).toHaveLength(count * 5)
      return given
    }
    const minutes = (at: number) => `+03${String(10 + (at % 4))}`
    const own = (at: number) => `+03${String(15 + at)}`
    for (const calendars of [false, true]) {
      expect(parsed(24, own, calendars)).toBeLessThan(2.2 * parsed(12, own, calendars))
      expect(parsed(24, minutes, calendars)).toBe(parsed(12, minutes, calendars))
    }
  })
})
