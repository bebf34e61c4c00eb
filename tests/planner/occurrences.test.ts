import { describe, expect, test } from 'vitest'
import type { EventDraft } from '../../src/model/event.ts'
import { dateTime, floatingTime, zonedTime } from '../../src/model/eventTime.ts'
import { occurrenceFields, occurrenceId, occurrenceOf } from '../../src/planner/occurrence.ts'
import {
  nextOccurrence,
  occurrencesBetween,
  occurrencesOfAll,
} from '../../src/planner/occurrencesBetween.ts'
import { startsOf, testEvent, weeklyChat } from './testEvent.ts'

const newYork = 'America/New_York'
const at = (wall: string) => zonedTime(wall, newYork)

describe('a weekly chat at 21:00 in New York', () => {
  test('stays at 21:00 across both changes of clocks', () => {
    expect(startsOf(weeklyChat(), '2026-03-01T00:00:00Z', '2026-03-20T00:00:00Z')).toEqual([
      '2026-03-06T02:00:00Z',
      '2026-03-13T01:00:00Z',
    ])
    expect(startsOf(weeklyChat(), '2026-10-25T00:00:00Z', '2026-11-14T00:00:00Z')).toEqual([
      '2026-10-30T01:00:00Z',
      '2026-11-06T02:00:00Z',
      '2026-11-13T02:00:00Z',
    ])
  })

  test('is there while it runs, not when it is just over', () => {
    expect(startsOf(weeklyChat(), '2026-03-06T02:59:59Z', '2026-03-06T04:00:00Z')).toHaveLength(1)
    expect(startsOf(weeklyChat(), '2026-03-06T03:00:00Z', '2026-03-06T04:00:00Z')).toEqual([])
    expect(startsOf(weeklyChat(), '2026-03-06T01:00:00Z', '2026-03-06T02:00:00Z')).toEqual([])
  })

  test('can be skipped, moved, changed and cancelled for one evening', () => {
    const event = weeklyChat({
      recurrence: {
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
        rdates: [],
        exdates: [at('2026-03-05T21:00:00')],
      },
      changes: [
        { of: at('2026-03-12T21:00:00'), start: at('2026-03-11T20:00:00'), duration: 'PT2H' },
        { of: at('2026-03-19T21:00:00'), title: 'On feedback', chat: { topic: 'Feedback' } },
        { of: at('2026-03-26T21:00:00'), cancelled: true },
      ],
    })
    const { occurrences } = occurrencesBetween(
      event,
      Date.parse('2026-03-01T00:00:00Z'),
      Date.parse('2026-03-31T00:00:00Z'),
      { zone: 'UTC' },
    )
    expect(
      occurrences.map((occurrence) => [
        new Date(occurrence.startsAt).toISOString().slice(0, 16),
        (occurrence.endsAt - occurrence.startsAt) / 60_000,
        occurrenceFields(occurrence).title,
        occurrence.cancelled,
      ]),
    ).toEqual([
      ['2026-03-12T00:00', 120, 'A chat', false],
      ['2026-03-20T01:00', 60, 'On feedback', false],
      ['2026-03-27T01:00', 60, 'A chat', true],
    ])
    expect(occurrences.map(occurrenceOf)).toEqual([
      at('2026-03-12T21:00:00'),
      at('2026-03-19T21:00:00'),
      at('2026-03-26T21:00:00'),
    ])
    expect(new Set(occurrences.map(occurrenceId)).size).toBe(3)
  })

  test('an occurrence moved far is found where it is now and not where it was', () => {
    const event = weeklyChat({
      changes: [{ of: at('2026-03-12T21:00:00'), start: at('2027-01-01T12:00:00') }],
    })
    expect(startsOf(event, '2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z')).toEqual([
      '2027-01-01T02:00:00Z',
      '2027-01-01T17:00:00Z',
    ])
    expect(startsOf(event, '2026-03-12T00:00:00Z', '2026-03-14T00:00:00Z')).toEqual([])
  })

  test('a change to this and following moves all later ones by as much, clock by clock', () => {
    const event = weeklyChat({
      changes: [
        {
          of: at('2026-03-05T21:00:00'),
          following: true,
          start: at('2026-03-06T19:30:00'),
          duration: 'PT90M',
          title: 'Earlier',
        },
      ],
    })
    expect(startsOf(event, '2026-02-25T00:00:00Z', '2026-03-15T00:00:00Z')).toEqual([
      '2026-02-27T02:00:00Z',
      '2026-03-07T00:30:00Z',
      '2026-03-13T23:30:00Z',
    ])
  })
})

describe('starts and ends', () => {
  const month = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'] as const
  const with_ = (recurrence: Partial<NonNullable<EventDraft['recurrence']>>) =>
    testEvent(at('2026-03-05T21:00:00'), undefined, {
      recurrence: { rdates: [], exdates: [], ...recurrence },
    })

  test('until may be a date, a wall time or a time in UTC; the last one that fits counts', () => {
    const weekly = (until: string) => with_({ rrule: `FREQ=WEEKLY;UNTIL=${until}` })
    const days = (until: string) => startsOf(weekly(until), ...month).length
    expect(days('20260319')).toBe(3)
    expect(days('20260319T210000')).toBe(3)
    expect(days('20260319T205959')).toBe(2)
    expect(days('20260320T010000Z')).toBe(3)
    expect(days('20260320T005959Z')).toBe(2)
    expect(days('20250101')).toBe(1)
  })

  test('count counts excluded occurrences too, and extra dates come on top', () => {
    const event = with_({
      rrule: 'FREQ=WEEKLY;COUNT=3',
      exdates: [at('2026-03-12T21:00:00')],
      rdates: [{ start: at('2026-03-28T09:00:00'), duration: 'PT3H' }],
    })
    expect(startsOf(event, ...month)).toEqual([
      '2026-03-06T02:00:00Z',
      '2026-03-20T01:00:00Z',
      '2026-03-28T13:00:00Z',
    ])
    const { occurrences } = occurrencesBetween(
      event,
      Date.parse('2026-03-28T15:00:00Z'),
      Date.parse('2026-03-28T18:00:00Z'),
      { zone: 'UTC' },
    )
    expect(occurrences).toHaveLength(1)
  })

  test('a date excludes whatever starts on it; a time in UTC the occurrence at that instant', () => {
    const event = with_({
      rrule: 'FREQ=WEEKLY',
      exdates: [dateTime('2026-03-12'), zonedTime('2026-03-20T01:00:00', 'UTC')],
    })
    expect(startsOf(event, ...month)).toEqual(['2026-03-06T02:00:00Z', '2026-03-27T01:00:00Z'])
  })

  test('the start counts also where it does not fit the rule', () => {
    expect(startsOf(with_({ rrule: 'FREQ=WEEKLY;BYDAY=MO' }), ...month).slice(0, 2)).toEqual([
      '2026-03-06T02:00:00Z',
      '2026-03-10T01:00:00Z',
    ])
  })

  test('a time left out is an hour later; a time that occurs twice is the first', () => {
    const daily = testEvent(at('2026-03-07T02:30:00'), 'FREQ=DAILY;COUNT=3')
    expect(startsOf(daily, ...month)).toEqual([
      '2026-03-07T07:30:00Z',
      '2026-03-08T07:30:00Z',
      '2026-03-09T06:30:00Z',
    ])
    const autumn = testEvent(at('2026-10-31T01:30:00'), 'FREQ=DAILY;COUNT=3')
    expect(startsOf(autumn, '2026-10-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual([
      '2026-10-31T05:30:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:30:00Z',
    ])
  })
})

describe('whole days and floating times', () => {
  const congress = testEvent(dateTime('2026-03-28'), undefined, { end: dateTime('2026-03-31') })

  test('are the days of the viewer, in every zone', () => {
    for (const [zone, from, to] of [
      ['UTC', '2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z'],
      ['Pacific/Apia', '2026-03-27T11:00:00Z', '2026-03-30T11:00:00Z'],
      ['Europe/London', '2026-03-28T00:00:00Z', '2026-03-30T23:00:00Z'],
    ] as const) {
      const [found] = occurrencesBetween(congress, 0, Date.parse('2027-01-01'), {
        zone,
      }).occurrences
      expect([zone, found?.startsAt, found?.endsAt]).toEqual([
        zone,
        Date.parse(from),
        Date.parse(to),
      ])
    }
  })

  test('a day off every year is found in a window of one hour of it', () => {
    const yearly = testEvent(dateTime('2020-11-26'), 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')
    expect(startsOf(yearly, '2026-11-26T17:00:00Z', '2026-11-26T18:00:00Z', newYork)).toEqual([
      '2026-11-26T05:00:00Z',
    ])
    expect(startsOf(yearly, '2026-11-26T04:00:00Z', '2026-11-26T05:00:00Z', newYork)).toEqual([])
  })

  test('a floating time is that time wherever one is', () => {
    const event = testEvent(floatingTime('2026-11-26T07:00:00'), 'FREQ=DAILY')
    for (const [zone, expected] of [
      [newYork, '2026-11-26T12:00:00Z'],
      ['Asia/Kolkata', '2026-11-26T01:30:00Z'],
    ] as const) {
      const [next] = [nextOccurrence(event, Date.parse('2026-11-25T23:00:00Z'), zone)]
      expect(new Date(next?.startsAt ?? 0).toISOString().slice(0, 19)).toBe(expected.slice(0, 19))
    }
  })
})

describe('hostile and broken rules', () => {
  const window = [Date.parse('2026-01-01T00:00:00Z'), Date.parse('2028-01-01T00:00:00Z')] as const
  const all = (count: number) => Array.from({ length: count }, (_, value) => value).join(',')
  const everySecond = `BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`
  const hostile = [
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=DAILY;COUNT=1000000000',
    `FREQ=SECONDLY;BYSECOND=${all(60)}`,
    `FREQ=MINUTELY;BYSECOND=${all(60)}`,
    `FREQ=DAILY;${everySecond}`,
    `FREQ=YEARLY;${everySecond};COUNT=1000000000`,
    `FREQ=YEARLY;BYYEARDAY=1,2,3;${everySecond};BYSETPOS=-1`,
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=999999999999999',
    'FREQ=YEARLY;INTERVAL=999999999999999;BYDAY=53MO',
    'FREQ=MINUTELY;BYDAY=MO;BYHOUR=3;BYMINUTE=7',
  ]

  test.each(hostile.map((rrule) => [rrule.slice(0, 60), rrule]))('%s is capped', (_, rrule) => {
    for (const start of [
      at('2000-01-03T03:07:00'),
      at('0001-01-01T00:00:00'),
      dateTime('2000-01-03'),
    ]) {
      const { occurrences } = occurrencesBetween(testEvent(start, rrule), ...window, {
        zone: newYork,
      })
      expect(occurrences.length).toBeLessThanOrEqual(5_000)
    }
  })

  test('what is capped says so and gives the first ones of the window', () => {
    const event = testEvent(at('2000-01-03T03:07:00'), 'FREQ=SECONDLY')
    const found = occurrencesBetween(event, ...window, { zone: 'UTC', most: 10 })
    expect(found.capped).toBe(true)
    expect(found.occurrences).toHaveLength(10)
    const short = { ...event, duration: 'PT1S' }
    const [first] = occurrencesBetween(short, ...window, { zone: 'UTC', most: 10 }).occurrences
    expect(first?.startsAt).toBe(window[0])
    const weekly = occurrencesBetween(weeklyChat(), ...window, { zone: 'UTC' })
    expect([weekly.capped, weekly.occurrences.length]).toEqual([false, 100])
  })

  test('a rule that cannot be followed leaves the first occurrence and says why', () => {
    const start = at('2026-03-05T21:00:00')
    for (const [rrule, problem] of [
      ['WEEKLY ON THURSDAY', 'rule-not-readable'],
      ['RSCALE=KLINGON;FREQ=YEARLY', 'rule-not-followed'],
    ] as const) {
      const found = occurrencesBetween(testEvent(start, rrule), ...window, { zone: 'UTC' })
      expect([rrule, found.problem, found.occurrences.length]).toEqual([rrule, problem, 1])
    }
    const nowhere = testEvent(
      zonedTime('2026-03-05T21:00:00', 'Mars/Olympus'),
      'FREQ=WEEKLY;COUNT=2',
    )
    const found = occurrencesBetween(nowhere, ...window, { zone: newYork })
    expect([found.problem, found.occurrences.length]).toEqual(['zone-not-known', 2])
  })

  test('every eight hours is eight hours, also in the night clocks change', () => {
    const event = testEvent(at('2026-03-07T22:00:00'), 'FREQ=HOURLY;INTERVAL=8;COUNT=3')
    expect(startsOf(event, '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual([
      '2026-03-08T03:00:00Z',
      '2026-03-08T11:00:00Z',
      '2026-03-08T19:00:00Z',
    ])
    const filtered = testEvent(
      at('2026-03-09T08:00:00'),
      'FREQ=HOURLY;INTERVAL=2;BYHOUR=8,12;BYDAY=MO',
    )
    expect(startsOf(filtered, '2026-03-10T00:00:00Z', '2026-03-17T00:00:00Z')).toEqual([
      '2026-03-16T12:00:00Z',
      '2026-03-16T16:00:00Z',
    ])
  })
})

test('events of a view come in one order: by start, whole days first, longer first, then by title', () => {
  const events = [
    testEvent(zonedTime('2026-03-05T00:00:00', 'UTC'), undefined, { title: 'b' }),
    testEvent(dateTime('2026-03-05'), undefined, { title: 'day' }),
    testEvent(zonedTime('2026-03-05T00:00:00', 'UTC'), undefined, { title: 'a' }),
    testEvent(zonedTime('2026-03-05T00:00:00', 'UTC'), undefined, {
      title: 'long',
      duration: 'PT5H',
    }),
    testEvent(zonedTime('2026-03-04T23:00:00', 'UTC'), undefined, {
      title: 'early',
      duration: 'PT2H',
    }),
  ]
  const found = occurrencesOfAll(
    events,
    Date.parse('2026-03-05T00:00:00Z'),
    Date.parse('2026-03-06T00:00:00Z'),
    { zone: 'UTC' },
  )
  expect(found.map(({ event }) => event.title)).toEqual(['early', 'day', 'long', 'a', 'b'])
})
