import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { QuietTime } from '../../src/model/cadence.ts'
import type { Cadence } from '../../src/model/contact.ts'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfMoment,
  dayOfNumber,
  daysBetween,
  daysInMonth,
} from '../../src/model/isoDay.ts'
import {
  addCadence,
  afterQuiet,
  type FollowUpFacts,
  type FollowUpRules,
  followUpRules,
  nextFollowUp,
  overdueDays,
} from '../../src/planner/cadence.ts'
import { cadenceDefaults } from '../../src/planner/cadenceDefaults.ts'

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(dayOfNumber)
const anyCadence: fc.Arbitrary<Cadence> = fc.record({
  every: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('day', 'week', 'month'),
})
const anyQuiet: fc.Arbitrary<QuietTime[]> = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => ({ from, to: addDays(from, length) })),
  { maxLength: 6 },
)

const nobody: FollowUpFacts = { roles: [], tags: [], savedAt: '2026-01-31T23:30:00.000Z' }
const none: FollowUpRules = { cadences: [], quiet: [] }
const monthly: Cadence = { every: 1, unit: 'month' }

describe('days of the calendar', () => {
  test('a day and its number are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number)
      }),
    )
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayOfNumber(-1)).toBe('1969-12-31')
    expect(dayNumber('2000-03-01')).toBe(11_017)
  })

  test('agrees with the clock of the language in UTC', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
        expect(addDays(day, days)).toBe(moved.toISOString().slice(0, 10))
      }),
    )
  })

  test('a month later is in the next month, on the same day or its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const moved = addMonths(day, months)
        const [year = 0, month = 1, date = 1] = moved.split('-').map(Number)
        expect(date).toBe(Math.min(Number(day.slice(8)), daysInMonth(year, month)))
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(index(moved) - index(day)).toBe(months)
      }),
    )
  })

  test('month ends and leap years', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29')
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01')
  })

  test('the day of a moment is that of the zone asked for', () => {
    const moment = new Date('2026-11-23T04:30:00Z')
    expect(dayOfMoment(moment, 'America/Phoenix')).toBe('2026-11-22')
    expect(dayOfMoment(moment, 'Pacific/Kiritimati')).toBe('2026-11-23')
    expect(dayOfMoment(moment, 'UTC')).toBe('2026-11-23')
  })
})

describe('the next follow-up', () => {
  test('is never before the last interaction, and later where the last interaction is', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCadence, anyQuiet, (one, other, cadence, quiet) => {
        const [before, after] = one < other ? [one, other] : [other, one]
        const rules = { cadences: [], quiet }
        const due = (lastInteractionOn: string) =>
          nextFollowUp({ ...nobody, cadence, lastInteractionOn }, rules)?.dueOn ?? ''
        expect(due(before) > before).toBe(true)
        expect(due(before) <= due(after)).toBe(true)
      }),
    )
  })

  test('a longer cadence of the same unit is never due sooner', () => {
    fc.assert(
      fc.property(anyDay, anyCadence, fc.integer({ min: 0, max: 60 }), (day, cadence, more) => {
        const longer = { ...cadence, every: cadence.every + more }
        expect(addCadence(day, cadence) <= addCadence(day, longer)).toBe(true)
      }),
    )
  })

  test('quiet days hold nothing, and nothing is moved further than it must', () => {
    fc.assert(
      fc.property(anyDay, anyQuiet, (day, quiet) => {
        const free = afterQuiet(day, quiet)
        const isQuiet = (one: string) => quiet.some(({ from, to }) => from <= one && one <= to)
        expect(isQuiet(free)).toBe(false)
        for (let passed = day; passed < free; passed = addDays(passed, 1)) {
          expect(isQuiet(passed)).toBe(true)
        }
      }),
    )
  })

  test('logging sets the rhythm anew', () => {
    const facts = { ...nobody, cadence: monthly, lastInteractionOn: '2026-10-28' }
    expect(nextFollowUp(facts, none)?.dueOn).toBe('2026-11-28')
    expect(nextFollowUp({ ...facts, lastInteractionOn: '2026-11-23' }, none)?.dueOn).toBe(
      '2026-12-23',
    )
  })

  test('counts from the day one met, where it is known to the day, else from saving', () => {
    const facts = { ...nobody, cadence: monthly }
    expect(nextFollowUp(facts, none)?.dueOn).toBe('2026-02-28')
    const met = (value: string, precision: 'day' | 'month') => ({
      ...facts,
      met: { when: { value, precision } },
    })
    expect(nextFollowUp(met('2026-01-10', 'day'), none)?.dueOn).toBe('2026-02-10')
    expect(nextFollowUp(met('2026-01', 'month'), none)?.dueOn).toBe('2026-02-28')
  })

  test('a date set by hand holds until something was said on it or after', () => {
    const facts = { ...nobody, cadence: monthly, nextOn: '2026-12-12' }
    const due = (lastInteractionOn: string) => nextFollowUp({ ...facts, lastInteractionOn }, none)
    expect(due('2026-12-01')).toMatchObject({ dueOn: '2026-12-12', because: 'by-hand' })
    expect(due('2026-12-12')).toMatchObject({ dueOn: '2027-01-12', because: 'own-cadence' })
  })

  test('a snooze moves on, never back, and quiet days come after it', () => {
    const facts = { ...nobody, cadence: monthly, lastInteractionOn: '2026-11-01' }
    const snoozed = (snoozedUntil: string, quiet: QuietTime[] = []) =>
      nextFollowUp({ ...facts, snoozedUntil }, { cadences: [], quiet })
    expect(snoozed('2026-11-20')).toMatchObject({ dueOn: '2026-12-01' })
    expect(snoozed('2026-12-20')).toMatchObject({ dueOn: '2026-12-20', putOff: 'snoozed' })
    const holidays = [
      { from: '2026-12-19', to: '2026-12-27' },
      { from: '2026-12-28', to: '2027-01-03' },
    ]
    expect(snoozed('2026-12-20', holidays)).toMatchObject({
      dueOn: '2027-01-04',
      putOff: 'quiet',
    })
  })

  test('whom one shall not contact, and who is in the trash, is never due', () => {
    const facts = { ...nobody, cadence: monthly, nextOn: '2026-02-01' }
    expect(nextFollowUp({ ...facts, doNotContact: true }, none)).toBeNull()
    expect(nextFollowUp({ ...facts, deletedAt: '2026-01-01T00:00:00Z' }, none)).toBeNull()
    expect(nextFollowUp(nobody, none)).toBeNull()
  })

  test('rules hold in their order, after the own cadence, and know the first time', () => {
    const rules = followUpRules({ cadenceRules: undefined, quietTimes: undefined })
    const facts = { ...nobody, met: { when: { value: '2026-11-01', precision: 'day' as const } } }
    const due = (more: Partial<FollowUpFacts>) => nextFollowUp({ ...facts, ...more }, rules)
    expect(due({ tags: ['conference'], roles: ['mentor'] })).toMatchObject({
      dueOn: '2026-11-03',
      because: 'rule',
    })
    expect(due({ tags: ['conference'], lastInteractionOn: '2026-11-03' })?.dueOn).toBe('2027-02-03')
    expect(due({ roles: ['mentor'] })?.dueOn).toBe('2026-12-06')
    expect(due({ roles: ['mentor'], cadence: { every: 2, unit: 'week' } })).toMatchObject({
      dueOn: '2026-11-15',
      because: 'own-cadence',
    })
    expect(due({ roles: ['program-director'] })).toBeNull()
    expect(due({ roles: ['coordinator'] })).toBeNull()
  })

  test('days late are counted from the day it was due', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (dueOn, days) => {
        expect(overdueDays({ dueOn }, addDays(dueOn, days))).toBe(days)
        expect(daysBetween(dueOn, dueOn)).toBe(0)
      }),
    )
  })
})

describe('the clock of the machine', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each([
    ['UTC', 0],
    ['America/New_York', 240],
    ['Europe/London', -60],
    ['Pacific/Apia', -780],
    ['Australia/Lord_Howe', -630],
  ])('does not move a day in %s', (name, offset) => {
    process.env.TZ = name
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(offset)
    // The days on which these zones change their clocks, and the one Samoa left out.
    const days = ['2026-03-07', '2026-03-28', '2026-10-24', '2026-10-31', '2011-12-29']
    const units = ['day', 'week', 'month'] as const
    const due = days.flatMap((lastInteractionOn) =>
      units.map((unit) => {
        const facts = { ...nobody, lastInteractionOn, cadence: { every: 1, unit } }
        return nextFollowUp(facts, none)?.dueOn
      }),
    )
    expect(due).toEqual([
      ...['2026-03-08', '2026-03-14', '2026-04-07'],
      ...['2026-03-29', '2026-04-04', '2026-04-28'],
      ...['2026-10-25', '2026-10-31', '2026-11-24'],
      ...['2026-11-01', '2026-11-07', '2026-11-30'],
      ...['2011-12-30', '2012-01-05', '2012-01-29'],
    ])
  })
})

test('the shipped rhythms are dated, sourced and name each role once', () => {
  const keys = cadenceDefaults.rules.map(({ appliesTo }) => JSON.stringify(appliesTo))
  expect(new Set(keys).size).toBe(keys.length)
  const weeks = cadenceDefaults.letters.remindWeeksBefore
  expect(weeks).toEqual([...weeks].sort((a, b) => b - a))
})
