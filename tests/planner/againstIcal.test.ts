import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { zonedTime } from '../../src/model/eventTime.ts'
import { readRule, weekdays } from '../../src/model/recurrenceRule.ts'
import { startsBetween } from '../../src/planner/ruleLibrary.ts'
import { simpleDates } from '../../src/planner/simpleDates.ts'
import { startsOf, testEvent } from './testEvent.ts'
import { testZones } from './testZones.ts'

const wallsOfIcal = new Map<string, readonly string[]>()

function icalWalls(rrule: string, wall: string, years: number): readonly string[] {
  const key = `${rrule} ${wall} ${years}`
  const known = wallsOfIcal.get(key)
  if (known) return known
  const iterator = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(wall))
  const end = Temporal.PlainDateTime.from(wall).add({ years, days: 2 }).toString()
  const walls: string[] = []
  for (let next = iterator.next(); next && next.toString() < end; next = iterator.next()) {
    walls.push(next.toString())
  }
  wallsOfIcal.set(key, walls)
  return walls
}

/** The wall times ical.js gives, placed in the zone by Temporal: neither shares a line with ours. */
function byIcal(rrule: string, wall: string, zone: string, years: number): string[] {
  const end = Temporal.PlainDateTime.from(wall).add({ years }).toZonedDateTime(zone)
  const instants = icalWalls(rrule, wall, years)
    .map((text) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant())
    .filter((at) => at.epochMilliseconds < end.epochMilliseconds)
  return [...new Set(instants.map((at) => at.toString()))]
}

function byUs(rrule: string, wall: string, zone: string, years: number): string[] {
  const end = Temporal.PlainDateTime.from(wall).add({ years }).toZonedDateTime(zone)
  return startsOf(
    testEvent(zonedTime(wall, zone), rrule),
    '2020-01-01T00:00:00Z',
    end.toInstant().toString(),
  )
}

/** Rules with a start that fits them; the times lie around midnight, in the hours clocks change, and in the evening. */
const rules: readonly (readonly [rrule: string, start: string])[] = [
  ['FREQ=WEEKLY;BYDAY=TH', '2024-01-04T21:00:00'],
  ['FREQ=WEEKLY', '2024-01-07T02:30:00'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2024-01-02T20:30:00'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO', '2024-01-07T00:15:00'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU,MO', '2024-01-07T00:15:00'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=300', '2024-01-01T08:00:00'],
  ['FREQ=MONTHLY;BYDAY=1TH', '2024-01-04T21:00:00'],
  ['FREQ=MONTHLY;BYDAY=2TU,4TU', '2024-01-09T21:00:00'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2024-01-26T23:30:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2024-01-31T12:00:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31T00:00:00'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15,30', '2024-01-15T01:30:00'],
  ['FREQ=MONTHLY', '2024-01-31T09:00:00'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2024-01-31T17:00:00'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2024-09-13T13:00:00'],
  ['FREQ=MONTHLY;BYMONTH=1,7;BYDAY=3WE', '2024-01-17T19:00:00'],
  ['FREQ=DAILY', '2024-02-28T02:15:00'],
  ['FREQ=DAILY;INTERVAL=10;COUNT=100', '2024-01-01T23:59:59'],
  ['FREQ=DAILY;BYMONTH=3,10,11;BYDAY=SU', '2024-03-03T01:30:00'],
  ['FREQ=YEARLY', '2024-03-10T02:30:00'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2024-11-28T12:00:00'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1,15', '2024-03-01T06:00:00'],
  ['FREQ=YEARLY;BYYEARDAY=1,100,-1', '2024-01-01T10:00:00'],
  ['FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU', '2024-01-07T08:30:00'],
  ['FREQ=DAILY;INTERVAL=2;BYHOUR=9,17;BYMINUTE=0,30', '2024-01-01T09:00:00'],
  ['FREQ=DAILY;BYHOUR=9,17;COUNT=15', '2024-01-01T17:00:00'],
  ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20250619T235959', '2024-01-04T21:00:00'],
]

test.each(testZones.map((zone) => [zone]))('five years in %s as ical.js has them', (zone) => {
  for (const [rrule, start] of rules) {
    expect([rrule, ...byUs(rrule, start, zone, 5)]).toEqual([
      rrule,
      ...byIcal(rrule, start, zone, 5),
    ])
  }
})

const day = fc.constantFrom(...weekdays)
const somePart = <T>(name: string, values: fc.Arbitrary<T>, most = 3) =>
  fc
    .uniqueArray(values, { minLength: 1, maxLength: most })
    .map((list) => `;${name}=${list.join(',')}`)
const monthDays = (least: number, most: number) =>
  somePart(
    'BYMONTHDAY',
    fc.integer({ min: least, max: most }).filter((at) => at !== 0),
  )
const nthDays = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2'), day)
  .map((pair) => pair.join(''))
const dayParts = (least: number, most: number, nth = somePart('BYDAY', nthDays)) =>
  fc.oneof(monthDays(least, most), nth, somePart('BYDAY', day), fc.constant(''))
/** All from the start or all from the end: of both together ical.js counts a day twice, or misses one. */
const nthDaysApart = somePart('BYDAY', nthDays).filter(
  (part) => /[=,]-/.test(part) !== /[=,]\d/.test(part),
)
/** Where its first month has none of the days, ical.js goes on with the next, whatever the interval says. */
function hasDayInEveryMonth(part: string): boolean {
  const days = /;BYMONTHDAY=(.+)/.exec(part)?.[1]?.split(',') ?? ['1']
  return days.some((day) => Math.abs(Number(day)) <= 28)
}
const shape = fc.oneof(
  fc.constant('DAILY'),
  fc.tuple(fc.constant('DAILY'), somePart('BYDAY', day, 5)).map((parts) => parts.join('')),
  fc
    .tuple(fc.constant('DAILY'), somePart('BYMONTH', fc.integer({ min: 1, max: 12 })))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constant('WEEKLY'), somePart('BYDAY', day, 5)).map((parts) => parts.join('')),
  fc
    .tuple(fc.constant('MONTHLY'), dayParts(-31, 31, nthDaysApart))
    .map((parts) => parts.join(''))
    .filter(hasDayInEveryMonth),
  fc
    .tuple(
      fc.constant('YEARLY'),
      somePart('BYMONTH', fc.integer({ min: 1, max: 12 })),
      dayParts(1, 28, nthDaysApart),
    )
    .map((parts) => parts.join('')),
)
const arbitraryRule = fc
  .record({
    shape,
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 2, max: 60 })),
    weekStart: fc.constantFrom('', ';WKST=SU', ';WKST=MO', ';WKST=WE'),
  })
  .map(({ shape, interval, count, weekStart }) =>
    [`FREQ=${shape};INTERVAL=${interval}`, count ? `;COUNT=${count}` : '', weekStart].join(''),
  )

// ical.js makes 1 March of a 29 February, miscounts days from the end of a month in yearly rules, and counts a day
// twice that two parts name; there rrule-temporal is the judge, below.
/** A start that does not fit its rule is one of those COUNT counts. */
function oneFewer(rrule: string): string {
  return rrule.replace(/COUNT=(\d+)/, (_, count) => `COUNT=${Number(count) - 1}`)
}

test('any everyday rule, in any zone, has the starts ical.js gives it', () => {
  const wall = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('00:00:00', '02:30:00', '21:00:00'))
    .map(([days, time]) => `${Temporal.PlainDate.from('2022-01-01').add({ days })}T${time}`)
    .filter((wall) => wall.slice(8, 10) <= '28')
  fc.assert(
    fc.property(arbitraryRule, wall, fc.constantFrom(...testZones), (rrule, wall, zone) => {
      const theirs = byIcal(rrule, wall, zone, 5)
      // The start counts for us also where it does not fit the rule; the rule may begin elsewhere.
      const first = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString()
      const ours = byUs(rrule, wall, zone, 5)
      expect(ours).toEqual(
        theirs.includes(first) ? theirs : [first, ...byIcal(oneFewer(rrule), wall, zone, 5)],
      )
    }),
    { numRuns: 400 },
  )
})

test('every second month counts from the first, though that one has none of the days', () => {
  const rule = 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-30,-29;COUNT=5'
  expect(byUs(rule, '2023-02-01T00:00:00', 'UTC', 5)).toEqual([
    '2023-02-01T00:00:00Z',
    '2023-04-01T00:00:00Z',
    '2023-04-02T00:00:00Z',
    '2023-06-01T00:00:00Z',
    '2023-06-02T00:00:00Z',
  ])
})

test('days counted from the start and from the end together are each there once', () => {
  expect(byUs('FREQ=MONTHLY;BYDAY=-1MO,5FR;COUNT=4', '2022-01-31T00:00:00', 'UTC', 5)).toEqual([
    '2022-01-31T00:00:00Z',
    '2022-02-28T00:00:00Z',
    '2022-03-28T00:00:00Z',
    '2022-04-25T00:00:00Z',
  ])
  const rule = 'FREQ=YEARLY;BYMONTH=1;BYDAY=-2MO,4MO;COUNT=4'
  expect(byUs(rule, '2022-01-01T00:00:00', 'UTC', 5)).toEqual([
    '2022-01-01T00:00:00Z',
    '2022-01-24T00:00:00Z',
    '2023-01-23T00:00:00Z',
    '2024-01-22T00:00:00Z',
  ])
})

test('the rules worked without the library have the days the library gives them', () => {
  const yearly = fc
    .tuple(somePart('BYMONTH', fc.integer({ min: 1, max: 12 })), dayParts(-31, 31))
    .map((parts) => `YEARLY${parts.join('')}`)
  const day = fc.integer({ min: 10_000, max: 30_000 })
  const positions = fc.constantFrom(';BYSETPOS=-1', ';BYSETPOS=1', ';BYSETPOS=2,-2', ';BYSETPOS=9')
  const positioned = fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant('MONTHLY'), dayParts(-31, 31)).map((parts) => parts.join('')),
        yearly,
      ),
      positions,
    )
    // A position among the days of a rule that names none would be the start's own.
    .filter(([shape]) => /BYDAY|BYMONTHDAY/.test(shape))
    .map((parts) => parts.join(''))
  const ruleOf = fc.record({
    shape: fc.oneof(shape, yearly, positioned),
    interval: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(ruleOf, day, fc.integer({ min: -500, max: 2_000 }), (parts, startDay, aside) => {
      const reading = readRule(`FREQ=${parts.shape};INTERVAL=${parts.interval}`)
      if ('problem' in reading) throw new Error(reading.problem)
      const range = { from: startDay + aside, to: startDay + aside + 1_000, most: 5_000 }
      const dayInMs = 86_400_000
      const library = startsBetween(
        { rule: reading.rule, start: startDay * dayInMs, zone: 'UTC' },
        range.from * dayInMs,
        range.to * dayInMs,
      )
      const days = library.starts.map((at) => at / dayInMs)
      expect(simpleDates(reading.rule, startDay, range)).toEqual(days)
    }),
    { numRuns: 150 },
  )
})
