import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reminder } from '../../src/model/reminder.ts'
import { dueReminders, type ReminderSubject, reminderId } from '../../src/planner/dueReminders.ts'
import { afterQuiet } from '../../src/planner/quietHours.ts'
import { eventSubjects } from '../../src/planner/reminderSubjects.ts'
import { weeklyChat } from './testEvent.ts'

const at = (iso: string) => Date.parse(iso)
const hour = 3_600_000
const chat: ReminderSubject = {
  subject: 'events:e-1',
  title: 'A chat',
  startsAt: at('2026-02-06T02:00:00Z'),
  endsAt: at('2026-02-06T03:00:00Z'),
  allDay: false,
  leads: [30, 1_440],
  since: at('2026-01-01T00:00:00Z'),
}
const none = new Map<string, Reminder>()
const rowOf = (minutes: number, state: Reminder['state'], dueAt: string) => {
  const id = reminderId(chat, minutes)
  const row = { id, subject: chat.subject, minutes, state, dueAt, changedAt: dueAt }
  return [id, row] as const
}

test('each lead time is a reminder of its own, listed once it came due; the next is told', () => {
  const asked = (now: string) => dueReminders([chat], none, { now: at(now), zone: 'UTC' })
  expect(asked('2026-02-05T01:59:00Z')).toEqual({
    listed: [],
    next: at('2026-02-05T02:00:00Z'),
  })
  const dayBefore = asked('2026-02-05T02:00:00Z')
  expect(dayBefore.listed.map(({ minutes, fresh }) => [minutes, fresh])).toEqual([[1_440, true]])
  expect(dayBefore.next).toBe(at('2026-02-06T01:30:00Z'))
  const both = asked('2026-02-06T01:30:00Z')
  expect(both.listed.map(({ minutes }) => minutes)).toEqual([30, 1_440])
  expect(both.next).toBeUndefined()
})

test('what was put away is gone, what was shown is not new, what sleeps comes back, what is old is not listed', () => {
  const asked = (now: string, ...rows: ReturnType<typeof rowOf>[]) =>
    dueReminders([chat], new Map(rows), { now: at(now), zone: 'UTC' })
  const now = '2026-02-06T01:40:00Z'
  expect(
    asked(now, rowOf(30, 'done', now), rowOf(1_440, 'shown', now)).listed.map(
      ({ minutes, fresh }) => [minutes, fresh],
    ),
  ).toEqual([[1_440, false]])
  const asleep = rowOf(30, 'snoozed', '2026-02-06T01:50:00Z')
  expect(asked(now, asleep, rowOf(1_440, 'done', now))).toEqual({
    listed: [],
    next: at('2026-02-06T01:50:00Z'),
  })
  const awake = asked('2026-02-06T01:50:00Z', asleep, rowOf(1_440, 'done', now))
  expect(awake.listed).toMatchObject([{ minutes: 30, fresh: true }])
  expect(asked('2026-02-20T00:00:00Z').listed).toEqual([])
  const shown = [rowOf(30, 'shown', now), rowOf(1_440, 'shown', now)]
  expect(asked('2026-02-06T12:00:00Z', ...shown).listed).toHaveLength(2)
  expect(asked('2026-02-07T12:00:00Z', ...shown).listed).toEqual([])
})

test('nothing is missed of the time before an event was entered, and a moved one reminds anew', () => {
  const now = at('2026-02-06T01:45:00Z')
  const justEntered = { ...chat, since: at('2026-02-06T01:40:00Z') }
  expect(dueReminders([justEntered], none, { now, zone: 'UTC' }).listed).toEqual([])
  const moved = { ...chat, startsAt: chat.startsAt + 2 * hour, endsAt: chat.endsAt + 2 * hour }
  const known = new Map([rowOf(30, 'done', '2026-02-06T01:30:00Z')])
  const later = dueReminders([moved], known, { now: now + 2 * hour, zone: 'UTC' })
  expect(later.listed.map(({ minutes }) => minutes)).toContain(30)
})

test('quiet hours put off to their end, by the clock of the zone, and never to before', () => {
  const night = { from: '22:00', to: '07:00' }
  const newYork = 'America/New_York'
  const put = (iso: string) => new Date(afterQuiet(at(iso), night, newYork)).toISOString()
  expect(put('2026-02-06T02:59:00Z')).toBe('2026-02-06T02:59:00.000Z')
  expect(put('2026-02-06T03:00:00Z')).toBe('2026-02-06T12:00:00.000Z')
  expect(put('2026-02-06T11:59:00Z')).toBe('2026-02-06T12:00:00.000Z')
  expect(put('2026-02-06T12:00:00Z')).toBe('2026-02-06T12:00:00.000Z')
  // The night clocks go forward is an hour shorter.
  expect(put('2026-03-08T04:00:00Z')).toBe('2026-03-08T11:00:00.000Z')
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const zones = fc.constantFrom('UTC', newYork, 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London')
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') }),
      clock,
      clock,
      zones,
      (instant, from, to, zone) => {
        const shown = afterQuiet(instant, { from, to }, zone)
        expect(shown).toBeGreaterThanOrEqual(instant)
        // A day of 25 hours is the longest there is in these zones.
        expect(shown - instant).toBeLessThanOrEqual(25 * hour)
        expect(afterQuiet(shown, { from, to }, zone)).toBe(shown)
      },
    ),
  )
})

test('each occurrence of a series reminds by its own start; skipped and cancelled ones do not', () => {
  const series = weeklyChat({ reminders: [60] })
  const now = at('2026-03-10T00:00:00Z')
  const starts = (event = series) =>
    eventSubjects([event], now, 'UTC').map(({ startsAt }) => new Date(startsAt).toISOString())
  // 21:00 in New York is an hour earlier in UTC once clocks went forward.
  expect(starts()).toEqual(['2026-03-06T02:00:00.000Z'])
  const dayLater = at('2026-03-11T02:00:00Z')
  expect(eventSubjects([series], dayLater, 'UTC').map(({ startsAt }) => startsAt)).toEqual([
    at('2026-03-06T02:00:00Z'),
    at('2026-03-13T01:00:00Z'),
  ])
  const without = { ...series, reminders: [] }
  expect(starts(without)).toEqual([])
  const cancelled = {
    ...series,
    changes: [
      {
        of: { kind: 'zoned', wall: '2026-03-05T21:00:00', zone: 'America/New_York' } as const,
        cancelled: true,
      },
    ],
  }
  expect(starts(cancelled)).not.toContain('2026-03-06T02:00:00.000Z')
})
