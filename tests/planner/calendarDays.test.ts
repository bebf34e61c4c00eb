import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { weekdays } from '../../src/model/recurrenceRule.ts'
import { bothZones } from '../../src/planner/bothZones.ts'
import {
  agendaDays,
  dateAt,
  datesFrom,
  groupByDay,
  weekOf,
  weeksOfMonth,
  windowOf,
} from '../../src/planner/calendarDays.ts'
import { occurrencesBetween, occurrencesOfAll } from '../../src/planner/occurrencesBetween.ts'
import { testEvent, weeklyChat } from './testEvent.ts'
import { testZones } from './testZones.ts'

test('a week begins where one likes; a month is the whole weeks it touches', () => {
  expect(weekOf('2026-11-26', 'MO')).toEqual(datesFrom('2026-11-23', '2026-11-29'))
  expect(weekOf('2026-11-26', 'SU')[0]).toBe('2026-11-22')
  expect(weekOf('2026-11-29', 'SU')[0]).toBe('2026-11-29')
  expect(weeksOfMonth('2027-02', 'MO')).toHaveLength(4)
  expect(weeksOfMonth('2026-11', 'SU').flat()).toEqual(datesFrom('2026-11-01', '2026-12-05'))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9998 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...weekdays),
      (year, month, start) => {
        const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        if (name === '0001-01') return
        const dates = weeksOfMonth(name, start).flat()
        expect(dates.length % 7).toBe(0)
        expect(dates.filter((date) => date.startsWith(name)).length).toBeGreaterThanOrEqual(28)
      },
    ),
    { numRuns: 100 },
  )
})

describe('days of a view', () => {
  const events = [
    testEvent(dateTime('2026-03-28'), undefined, {
      title: 'Congress',
      end: dateTime('2026-03-31'),
    }),
    testEvent(zonedTime('2026-03-28T22:00:00', 'Europe/London'), undefined, {
      title: 'Night',
      duration: 'PT4H',
    }),
    testEvent(zonedTime('2026-03-29T20:00:00', 'Europe/London'), undefined, {
      title: 'Till midnight',
      duration: 'PT4H',
    }),
  ]
  const view = (zone: string) => {
    const dates = datesFrom('2026-03-27', '2026-03-31')
    const { from, to } = windowOf(dates, zone)
    const days = groupByDay(occurrencesOfAll(events, from, to, { zone }), dates, zone)
    return days.map(({ date, entries }) => [
      date.slice(8),
      ...entries.map(
        ({ occurrence, began, goesOn }) =>
          `${began ? '<' : ''}${occurrence.event.title}${goesOn ? '>' : ''}`,
      ),
    ])
  }

  test('hold what touches them, also what began before or goes on', () => {
    expect(view('Europe/London')).toEqual([
      ['27'],
      ['28', 'Congress>', 'Night>'],
      ['29', '<Congress>', '<Night', 'Till midnight'],
      ['30', '<Congress'],
      ['31'],
    ])
  })

  test('are those of the viewer', () => {
    expect(view('Asia/Kolkata').map(([date, ...titles]) => [date, titles.join(' ')])).toEqual([
      ['27', ''],
      ['28', 'Congress>'],
      ['29', '<Congress> Night'],
      ['30', '<Congress Till midnight'],
      ['31', ''],
    ])
    expect(dateAt(Date.parse('2026-03-28T20:00:00Z'), 'Asia/Kolkata')).toBe('2026-03-29')
  })

  test('an agenda leaves out empty days', () => {
    const dates = datesFrom('2026-03-01', '2026-03-31')
    const { from, to } = windowOf(dates, 'UTC')
    const occurrences = occurrencesBetween(weeklyChat(), from, to, { zone: 'UTC' }).occurrences
    expect(agendaDays(occurrences, dates, 'UTC').map(({ date }) => date)).toEqual([
      '2026-03-06',
      '2026-03-13',
      '2026-03-20',
      '2026-03-27',
    ])
  })

  test('a whole day stands on exactly its date in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...testZones), fc.integer({ min: 1, max: 28 }), (zone, day) => {
        const date = `2026-03-${String(day).padStart(2, '0')}`
        const dates = datesFrom('2026-02-20', '2026-04-10')
        const { from, to } = windowOf(dates, zone)
        const { occurrences } = occurrencesBetween(testEvent(dateTime(date)), from, to, { zone })
        expect(agendaDays(occurrences, dates, zone).map((found) => found.date)).toEqual([date])
      }),
    )
  })
})

describe('both zones', () => {
  const first = (event: ReturnType<typeof weeklyChat>, zone: string) => {
    const [found] = occurrencesBetween(
      event,
      Date.parse('2026-03-12T00:00:00Z'),
      Date.parse('2026-03-15T00:00:00Z'),
      { zone },
    ).occurrences
    if (!found) throw new Error('none')
    return bothZones(found, zone)
  }

  test('are told where they differ, with the day if that differs too', () => {
    expect(first(weeklyChat(), 'Europe/London')).toEqual({
      viewer: {
        zone: 'Europe/London',
        start: '2026-03-13T01:00:00',
        end: '2026-03-13T02:00:00',
        offsetMinutes: 0,
      },
      own: {
        zone: 'America/New_York',
        start: '2026-03-12T21:00:00',
        end: '2026-03-12T22:00:00',
        offsetMinutes: -240,
        daysApart: 1,
      },
    })
    expect(first(weeklyChat(), 'America/Los_Angeles').own?.daysApart).toBe(0)
  })

  test('are one where clocks agree, and for whole days', () => {
    expect(first(weeklyChat(), 'America/Toronto').own).toBeUndefined()
    expect(first(testEvent(dateTime('2026-03-13')), 'Asia/Tokyo').own).toBeUndefined()
  })
})
