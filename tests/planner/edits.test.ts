import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlannerEvent, plannerEventSchema } from '../../src/model/event.ts'
import { dateTime, type EventTime, zonedTime } from '../../src/model/eventTime.ts'
import {
  changeOccurrence,
  type EditedEvent,
  moveOccurrence,
  resizeEvent,
  resizeOccurrence,
  restoreOccurrence,
  skipOccurrence,
} from '../../src/planner/editOccurrence.ts'
import { moveSeries } from '../../src/planner/moveSeries.ts'
import { occurrenceFields, occurrenceOf } from '../../src/planner/occurrence.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { changeThisAndFollowing, endBefore } from '../../src/planner/splitSeries.ts'
import { startsOf, testEvent, weeklyChat } from './testEvent.ts'
import { testZones } from './testZones.ts'

const at = (wall: string) => zonedTime(wall, 'America/New_York')
const spring = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'] as const

function good(edit: EditedEvent): PlannerEvent {
  if ('problem' in edit) throw new Error(edit.problem)
  return plannerEventSchema.parse(edit.event)
}

function lengthsOf(event: PlannerEvent): number[] {
  const found = occurrencesBetween(event, Date.parse(spring[0]), Date.parse(spring[1]), {
    zone: 'UTC',
  })
  return found.occurrences.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 60_000)
}

describe('one occurrence', () => {
  const twelfth = at('2026-03-12T21:00:00')

  test('is skipped and comes back', () => {
    const skipped = good(skipOccurrence(weeklyChat(), twelfth))
    expect(startsOf(skipped, ...spring)).toEqual([
      '2026-03-06T02:00:00Z',
      '2026-03-20T01:00:00Z',
      '2026-03-27T01:00:00Z',
    ])
    expect(skipped.sequence).toBe(1)
    expect(startsOf(good(restoreOccurrence(skipped, twelfth)), ...spring)).toHaveLength(4)
  })

  test('moves with its length, is resized, keeps what was changed about it, and loses it when skipped', () => {
    const moved = good(moveOccurrence(weeklyChat(), twelfth, at('2026-03-13T18:00:00')))
    const named = good(changeOccurrence(moved, twelfth, { title: 'Guest' }))
    const long = good(resizeOccurrence(named, twelfth, at('2026-03-13T20:00:00')))
    const again = good(moveOccurrence(long, twelfth, at('2026-03-14T09:00:00')))
    expect(startsOf(again, ...spring)).toContain('2026-03-14T13:00:00Z')
    expect(lengthsOf(again)).toEqual([60, 120, 60, 60])
    expect(again.changes).toHaveLength(1)
    expect(again.changes[0]?.title).toBe('Guest')
    expect(good(skipOccurrence(again, twelfth)).changes).toEqual([])
  })

  test('cannot end before it starts, and an event without repetition has none to skip', () => {
    expect(moveOccurrence(weeklyChat(), twelfth, twelfth, at('2026-03-12T20:00:00'))).toEqual({
      problem: 'end-before-start',
    })
    expect(resizeEvent(weeklyChat(), dateTime('2026-03-12'))).toEqual({
      problem: 'end-of-another-kind',
    })
    expect(skipOccurrence(testEvent(twelfth), twelfth)).toEqual({ problem: 'not-repeating' })
  })

  test('of any series in any zone can be skipped by the name it gives itself', () => {
    const rule = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=TU,SA',
      'FREQ=MONTHLY;BYDAY=-1SU',
      'FREQ=HOURLY;INTERVAL=5',
    )
    const time = fc.constantFrom('00:00:00', '01:30:00', '02:30:00', '21:00:00')
    fc.assert(
      fc.property(
        rule,
        time,
        fc.constantFrom(...testZones),
        fc.nat(9),
        (rrule, clock, zone, nth) => {
          const event = testEvent(zonedTime(`2026-02-28T${clock}`, zone), rrule)
          const window = [
            Date.parse('2026-03-01T00:00:00Z'),
            Date.parse('2027-03-01T00:00:00Z'),
          ] as const
          const all = occurrencesBetween(event, ...window, { zone }).occurrences
          const one = all[nth]
          if (!one) throw new Error('too few')
          const rest = occurrencesBetween(
            good(skipOccurrence(event, occurrenceOf(one))),
            ...window,
            { zone },
          )
          expect(rest.occurrences.map(({ startsAt }) => startsAt)).toEqual(
            all.filter((other) => other !== one).map(({ startsAt }) => startsAt),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a whole series', () => {
  const startAfter = (rrule: string, to: EventTime) => {
    const moved = moveSeries(testEvent(at('2026-03-05T21:00:00'), rrule), to)
    return 'problem' in moved ? moved.problem : moved.event.recurrence?.rrule
  }

  test('moves to another weekday and time, what was skipped staying skipped', () => {
    const skipped = good(skipOccurrence(weeklyChat(), at('2026-03-12T21:00:00')))
    const moved = good(moveSeries(skipped, at('2026-02-07T19:30:00')))
    expect(startsOf(moved, ...spring)).toEqual([
      '2026-03-01T00:30:00Z',
      '2026-03-08T00:30:00Z',
      '2026-03-21T23:30:00Z',
      '2026-03-28T23:30:00Z',
    ])
    expect(lengthsOf(moved)).toEqual([60, 60, 60, 60])
  })

  test('moves to another zone, a whole day and back', () => {
    const kolkata = good(moveSeries(weeklyChat(), zonedTime('2026-02-05T21:00:00', 'Asia/Kolkata')))
    expect(startsOf(kolkata, ...spring)[0]).toBe('2026-03-05T15:30:00Z')
    const allDay = good(moveSeries(weeklyChat(), dateTime('2026-02-06')))
    expect(allDay.recurrence?.rrule).toBe('FREQ=WEEKLY;BYDAY=FR')
    expect(startsOf(allDay, ...spring)[0]).toBe('2026-03-06T00:00:00Z')
    const back = good(moveSeries(allDay, at('2026-02-05T21:00:00')))
    expect(startsOf(back, ...spring)).toEqual(startsOf(weeklyChat(), ...spring))
  })

  test('a rule that names days names those of the new start, or says that it cannot', () => {
    expect(startAfter('FREQ=MONTHLY;BYDAY=1TH', at('2026-03-11T21:00:00'))).toBe(
      'FREQ=MONTHLY;BYDAY=2WE',
    )
    expect(startAfter('FREQ=MONTHLY;BYDAY=1TH', at('2026-03-31T21:00:00'))).toBe(
      'FREQ=MONTHLY;BYDAY=-1TU',
    )
    expect(startAfter('FREQ=MONTHLY;BYMONTHDAY=5', at('2026-03-06T21:00:00'))).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=6',
    )
    expect(startAfter('FREQ=YEARLY;BYMONTH=3;BYDAY=1TH', at('2026-04-14T21:00:00'))).toBe(
      'FREQ=YEARLY;BYMONTH=4;BYDAY=2TU',
    )
    expect(startAfter('FREQ=YEARLY', at('2026-04-14T21:00:00'))).toBe('FREQ=YEARLY')
    expect(startAfter('FREQ=WEEKLY;UNTIL=20260402T010000Z', at('2026-03-06T21:00:00'))).toBe(
      'FREQ=WEEKLY;UNTIL=20260403T010000Z',
    )
    expect(startAfter('FREQ=MONTHLY;BYDAY=1TH', at('2026-03-05T20:00:00'))).toBe(
      'FREQ=MONTHLY;BYDAY=1TH',
    )
    expect(startAfter('FREQ=MONTHLY;BYDAY=1TH,3TH', at('2026-03-06T21:00:00'))).toBe(
      'rule-cannot-move',
    )
    expect(startAfter('FREQ=DAILY;BYHOUR=21', at('2026-03-05T20:00:00'))).toBe('rule-cannot-move')
  })
})

describe('this and following', () => {
  test('without a change both parts together are the series, wherever it is split', () => {
    const rule = fc.constantFrom(
      'FREQ=WEEKLY;BYDAY=TH',
      'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=30',
      'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260702T010000Z',
      'FREQ=MONTHLY;BYDAY=1TH;COUNT=8',
      'FREQ=DAILY;INTERVAL=3',
    )
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 7 }), fc.nat(7), (rrule, nth, skipped) => {
        const plain = testEvent(at('2026-02-05T21:00:00'), rrule)
        const window = ['2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'] as const
        const all = occurrencesBetween(plain, Date.parse(window[0]), Date.parse(window[1]), {
          zone: 'UTC',
        }).occurrences
        const [split, left] = [all[nth], all[skipped]]
        if (!split || !left) throw new Error('too few')
        const event = good(skipOccurrence(plain, occurrenceOf(left)))
        const parts = changeThisAndFollowing(event, occurrenceOf(split), {}, 'e-2')
        if ('problem' in parts || !parts.before) throw new Error('not split')
        const both = [...startsOf(parts.before, ...window), ...startsOf(parts.after, ...window)]
        const expected = startsOf(event, ...window)
        // The part that begins with a skipped occurrence has left it out as well.
        expect(both).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  test('moves and renames what follows and leaves what was', () => {
    const skipped = good(skipOccurrence(weeklyChat(), at('2026-03-26T21:00:00')))
    const parts = changeThisAndFollowing(
      skipped,
      at('2026-03-12T21:00:00'),
      { fields: { title: 'On Tuesdays' }, start: at('2026-03-10T20:00:00') },
      'e-2',
    )
    if ('problem' in parts || !parts.before) throw new Error('not split')
    expect(startsOf(parts.before, ...spring)).toEqual(['2026-03-06T02:00:00Z'])
    expect(startsOf(parts.after, ...spring)).toEqual([
      '2026-03-11T00:00:00Z',
      '2026-03-18T00:00:00Z',
    ])
    expect([parts.after.id, parts.after.uid, parts.after.title]).toEqual([
      'e-2',
      'e-2',
      'On Tuesdays',
    ])
    expect(plannerEventSchema.safeParse(parts.after).success).toBe(true)
  })

  test('from the first occurrence on is the series itself', () => {
    const parts = changeThisAndFollowing(
      weeklyChat(),
      at('2026-02-05T21:00:00'),
      { fields: { title: 'New' } },
      'e-2',
    )
    expect('after' in parts && [parts.before, parts.after.id, parts.after.title]).toEqual([
      undefined,
      'e-1',
      'New',
    ])
    expect(endBefore(weeklyChat(), at('2026-02-05T21:00:00'))).toEqual({ problem: 'not-repeating' })
  })

  test('a change that already reached the occurrence becomes how the later part is', () => {
    const event = weeklyChat({
      changes: [
        {
          of: at('2026-03-05T21:00:00'),
          following: true,
          start: at('2026-03-05T19:00:00'),
          title: 'Early',
        },
      ],
    })
    const parts = changeThisAndFollowing(event, at('2026-03-19T21:00:00'), {}, 'e-2')
    if ('problem' in parts || !parts.before) throw new Error('not split')
    const both = [parts.before, parts.after].flatMap((part) => startsOf(part, ...spring))
    expect(both).toEqual(startsOf(event, ...spring))
    expect(parts.after.changes).toEqual([])
    expect(parts.after.title).toBe('Early')
    const [last] = occurrencesBetween(
      parts.before,
      Date.parse('2026-03-12T00:00:00Z'),
      Date.parse('2026-03-14T00:00:00Z'),
      { zone: 'UTC' },
    ).occurrences
    expect(last && occurrenceFields(last).title).toBe('Early')
  })
})
