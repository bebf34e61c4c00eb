import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dateTime,
  type EventTime,
  floatingTime,
  timeAtWall,
  wallOf,
  zonedTime,
} from '../../src/model/eventTime.ts'
import { dayInMs, wallMs, wallText } from '../../src/model/wallTime.ts'
import { occurrenceAt, occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { movedWhen, spanOfOccurrence, spanOfWhen, whenOfSpan } from '../../src/planner/whenForm.ts'
import { testEvent, weeklyChat } from './testEvent.ts'
import { testZones } from './testZones.ts'

/** Whole minutes: a form has no seconds. */
const wall = fc
  .integer({ min: 20_000_000, max: 33_000_000 })
  .map((minutes) => wallText(minutes * 60_000))
const start: fc.Arbitrary<EventTime> = fc.oneof(
  fc.tuple(wall, fc.constantFrom(...testZones)).map(([at, zone]) => zonedTime(at, zone)),
  wall.map(floatingTime),
  wall.map((at) => dateTime(at.slice(0, 10))),
)

test('what a form is made of comes back from it', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 5_000 }), (from, minutes) => {
      const length = from.kind === 'date' ? Math.ceil(minutes / 1_440) * dayInMs : minutes * 60_000
      const end = timeAtWall(from, wallOf(from) + length)
      expect(spanOfWhen(whenOfSpan(from, end))).toEqual({ start: from, end })
    }),
  )
})

test('another start moves the end along; a form that is not whole, or ends too early, is no span', () => {
  const form = whenOfSpan(
    zonedTime('2026-11-26T21:00:00', 'UTC'),
    zonedTime('2026-11-26T22:30:00', 'UTC'),
  )
  const later = movedWhen(form, { first: '2026-11-30', from: '23:15' })
  expect(later).toMatchObject({ last: '2026-12-01', to: '00:45' })
  expect(movedWhen(form, { first: '' })).toMatchObject({ last: '2026-11-26', to: '22:30' })
  expect(spanOfWhen(movedWhen(form, { first: '' }))).toBeUndefined()
  expect(spanOfWhen({ ...form, to: '20:00' })).toBeUndefined()
  expect(spanOfWhen({ ...form, from: '' })).toBeUndefined()
})

test('an occurrence says where it starts and ends in the zone of its event, moved ones too', () => {
  const chat = weeklyChat({
    changes: [
      {
        of: zonedTime('2026-11-26T21:00:00', 'America/New_York'),
        start: zonedTime('2026-11-25T20:00:00', 'America/New_York'),
      },
    ],
  })
  const { occurrences } = occurrencesBetween(
    chat,
    Date.parse('2026-11-18T00:00:00Z'),
    Date.parse('2026-11-28T00:00:00Z'),
    { zone: 'UTC' },
  )
  const spans = occurrences.map(spanOfOccurrence)
  expect(spans.map(({ start: at }) => at)).toEqual([
    zonedTime('2026-11-19T21:00:00', 'America/New_York'),
    zonedTime('2026-11-25T20:00:00', 'America/New_York'),
  ])
  expect(spans[1]?.end).toEqual(zonedTime('2026-11-25T21:00:00', 'America/New_York'))
  const again = occurrences.map(({ original }) => occurrenceAt(chat, original, 'UTC'))
  expect(again).toEqual(occurrences)
})

test('a whole day is a day also where clocks change', () => {
  const day = testEvent(dateTime('2026-03-08'), undefined, { end: dateTime('2026-03-10') })
  const [one] = occurrencesBetween(
    day,
    wallMs('2026-03-01T00:00:00'),
    wallMs('2026-03-20T00:00:00'),
    {
      zone: 'America/New_York',
    },
  ).occurrences
  if (!one) throw new Error('It takes place')
  expect(spanOfOccurrence(one)).toEqual({
    start: dateTime('2026-03-08'),
    end: dateTime('2026-03-10'),
  })
})
