import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventMonths, everyMonth } from '../../src/model/eventKeys.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { dateMs, dateText, dayInMs } from '../../src/model/wallTime.ts'
import { datesFrom, datesOf, windowOf } from '../../src/planner/calendarDays.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { arbitraryEvents } from '../formats/arbitraryEvent.ts'
import { testEvent } from './testEvent.ts'
import { testZones } from './testZones.ts'

describe('the months an event is found by', () => {
  it('are those it touches, with the days on which another zone has it', () => {
    const conference = testEvent(dateTime('2026-11-29'), undefined, { end: dateTime('2026-12-04') })
    expect(eventMonths(conference)).toEqual(['2026-11', '2026-12'])
    expect(eventMonths(testEvent(zonedTime('2026-11-30T23:00:00', 'UTC')))).toEqual([
      '2026-11',
      '2026-12',
    ])
  })

  it('are all of them for a series without an end, and for what lasts for years', () => {
    const start = zonedTime('2026-11-05T21:00:00', 'America/New_York')
    expect(eventMonths(testEvent(start, 'FREQ=WEEKLY'))).toEqual([everyMonth])
    expect(eventMonths(testEvent(start, 'FREQ=WEEKLY;COUNT=2'))).toEqual([everyMonth])
    expect(
      eventMonths(testEvent(dateTime('2020-01-01'), undefined, { end: dateTime('2030-01-01') })),
    ).toEqual([everyMonth])
  })

  it('end with the series, however its last occurrences were moved', () => {
    const until = testEvent(dateTime('2026-11-05'), 'FREQ=WEEKLY;UNTIL=20261220')
    expect(eventMonths(until)).toEqual(['2026-11', '2026-12'])
    const moved = {
      ...until,
      changes: [{ of: dateTime('2026-12-17'), start: dateTime('2027-02-01') }],
    }
    expect(eventMonths(moved).at(-1)).toBe('2027-02')
  })

  it('reach as far as a change moves all that follows it, extra dates and lone starts too', () => {
    const shifted = {
      of: dateTime('2026-11-01'),
      start: dateTime('2027-01-10'),
      following: true as const,
    }
    const lastMonth = (rrule: string | undefined, rdates: string[]) => {
      const event = testEvent(dateTime('2026-11-05'), undefined, {
        recurrence: {
          ...(rrule === undefined ? {} : { rrule }),
          rdates: rdates.map((date) => ({ start: dateTime(date) })),
          exdates: [],
        },
        changes: [shifted],
      })
      return event.months.at(-1)
    }
    expect(lastMonth(undefined, ['2026-12-20'])).toBe('2027-03')
    expect(lastMonth(undefined, [])).toBe('2027-01')
    expect(lastMonth('FREQ=WEEKLY;UNTIL=20270121', ['2026-12-20'])).toBe('2027-04')
  })

  it('hold every month in which any zone sees an occurrence', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.integer({ min: 12_000, max: 23_000 }),
        fc.constantFrom(...testZones),
        (events, day, zone) => {
          const dates = datesFrom(dateText(day * dayInMs), dateText((day + 400) * dayInMs))
          const { from, to } = windowOf(dates, zone)
          for (const event of events) {
            const { occurrences } = occurrencesBetween(event, from, to, { zone, most: 500 })
            for (const occurrence of occurrences) {
              const { first, last } = datesOf(occurrence, zone)
              const months = [first, last].map((date) => date.slice(0, 7))
              if (event.months.includes(everyMonth)) continue
              expect(event.months).toEqual(expect.arrayContaining(months))
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('do not leave a gap', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        for (const { months } of events) {
          if (months[0] === everyMonth) continue
          const between = months
            .slice(1)
            .map((month, at) => dateMs(`${month}-01`) - dateMs(`${months[at]}-01`))
          for (const gap of between) expect(gap).toBeLessThanOrEqual(31 * dayInMs)
        }
      }),
    )
  })
})
