import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { readRule, ruleText, weekdays } from '../../src/model/recurrenceRule.ts'
import {
  formOfRule,
  placesOfStart,
  type RepeatForm,
  ruleOfForm,
} from '../../src/planner/repeatForm.ts'

const start = zonedTime('2026-03-05T21:00:00', 'America/New_York')
const textOf = (form: RepeatForm) => ruleText(ruleOfForm(form, start))
const never = { kind: 'never' } as const

test('what people say of a repetition becomes a rule', () => {
  expect(textOf({ unit: 'week', every: 1, weekdays: ['TH'], end: never })).toBe(
    'FREQ=WEEKLY;BYDAY=TH',
  )
  expect(
    textOf({ unit: 'week', every: 2, weekdays: ['TH', 'MO'], end: { kind: 'after', count: 10 } }),
  ).toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=MO,TH')
  expect(
    textOf({
      unit: 'month',
      every: 1,
      place: { kind: 'weekday', nth: 1, weekday: 'TH' },
      end: never,
    }),
  ).toBe('FREQ=MONTHLY;BYDAY=1TH')
  expect(textOf({ unit: 'month', every: 3, place: { kind: 'day', day: -1 }, end: never })).toBe(
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
  )
  expect(textOf({ unit: 'year', every: 1, end: never })).toBe('FREQ=YEARLY')
  expect(
    textOf({
      unit: 'year',
      every: 1,
      month: 11,
      place: { kind: 'weekday', nth: 4, weekday: 'TH' },
      end: never,
    }),
  ).toBe('FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')
  expect(textOf({ unit: 'day', every: 1, end: { kind: 'on', date: '2026-04-01' } })).toBe(
    'FREQ=DAILY;UNTIL=20260402T035959Z',
  )
  expect(
    ruleText(
      ruleOfForm(
        { unit: 'day', every: 1, end: { kind: 'on', date: '2026-04-01' } },
        dateTime('2026-03-01'),
      ),
    ),
  ).toBe('FREQ=DAILY;UNTIL=20260401')
})

test('any form comes back from its rule', () => {
  const end = fc.oneof(
    fc.constant(never),
    fc.record({ kind: fc.constant('after' as const), count: fc.integer({ min: 1, max: 99 }) }),
    fc.record({
      kind: fc.constant('on' as const),
      date: fc.constantFrom('2026-04-01', '2026-11-01', '2028-02-29'),
    }),
  )
  const every = fc.integer({ min: 1, max: 9 })
  const weekday = fc.constantFrom(...weekdays)
  const place = fc.oneof(
    fc.record({ kind: fc.constant('day' as const), day: fc.constantFrom(-1, 1, 15, 31) }),
    fc.record({
      kind: fc.constant('weekday' as const),
      nth: fc.constantFrom(-1, 1, 2, 3, 4),
      weekday,
    }),
  )
  const some = fc.subarray([...weekdays], { minLength: 1 })
  const form: fc.Arbitrary<RepeatForm> = fc.oneof(
    fc.record({ unit: fc.constant('day' as const), every, end }),
    fc.record({ unit: fc.constant('week' as const), every, end, weekdays: some }),
    fc.record({ unit: fc.constant('month' as const), every, end, place }),
    fc.record({
      unit: fc.constant('year' as const),
      every,
      end,
      month: fc.integer({ min: 1, max: 12 }),
      place,
    }),
    fc.record({ unit: fc.constant('year' as const), every, end }),
  )
  fc.assert(
    fc.property(
      form,
      fc.constantFrom(start, dateTime('2026-03-05'), {
        kind: 'floating',
        wall: '2026-03-05T21:00:00',
      } as const),
      (form, start) => {
        expect(formOfRule(ruleText(ruleOfForm(form, start)), start)).toEqual(form)
      },
    ),
    { numRuns: 300 },
  )
})

test('a rule beyond the form is left as it is', () => {
  for (const rrule of [
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYDAY=1TH,3TH',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20260401',
    'nonsense',
  ]) {
    expect([rrule, formOfRule(rrule, start)]).toEqual([rrule, undefined])
  }
})

test('a start suggests its weekday and places in the month', () => {
  expect(placesOfStart(start)).toEqual({
    weekday: 'TH',
    monthDay: { kind: 'day', day: 5 },
    monthWeekdays: [{ kind: 'weekday', nth: 1, weekday: 'TH' }],
  })
  expect(
    placesOfStart(dateTime('2026-03-26')).monthWeekdays.map(
      (place) => place.kind === 'weekday' && place.nth,
    ),
  ).toEqual([4, -1])
  expect(
    placesOfStart(dateTime('2026-03-31')).monthWeekdays.map(
      (place) => place.kind === 'weekday' && place.nth,
    ),
  ).toEqual([-1])
})

test('rules are read leniently and written in one order', () => {
  const read = (text: string) => {
    const reading = readRule(text)
    return 'problem' in reading ? reading.problem : [ruleText(reading.rule), ...reading.dropped]
  }
  expect(read(' rrule:freq=weekly; byday= mo, th ;')).toEqual(['FREQ=WEEKLY;BYDAY=MO,TH'])
  expect(read('RRULE:AnythingRandom;FREQ=WEEKLY;BYDAY=FR,XX;INTERVAL=0')).toEqual([
    'FREQ=WEEKLY;BYDAY=FR',
    'AnythingRandom',
    'BYDAY=FR,XX',
    'INTERVAL=0',
  ])
  expect(read('FREQ=DAILY;UNTIL=2026-04-01;BYHOUR=24,9;COUNT=-1')).toEqual([
    'FREQ=DAILY;UNTIL=20260401;BYHOUR=9',
    'BYHOUR=24,9',
    'COUNT=-1',
  ])
  expect(read('FREQ=DAILY;UNTIL=20260230T000000Z')).toEqual([
    'FREQ=DAILY',
    'UNTIL=20260230T000000Z',
  ])
  expect(read('BYDAY=MO')).toBe('no-frequency')
  expect(read('X'.repeat(20_000))).toBe('rule-too-long')
})
