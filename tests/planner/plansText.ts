import { writeIcs } from '../../src/formats/shared/icsCalendar.ts'
import { parseIcs } from '../../src/formats/shared/icsEvents.ts'
import { dateTime, floatingTime, zonedTime } from '../../src/model/eventTime.ts'
import { bothZones } from '../../src/planner/bothZones.ts'
import { datesFrom, groupByDay, windowOf } from '../../src/planner/calendarDays.ts'
import { moveSeries } from '../../src/planner/moveSeries.ts'
import { occurrenceOf } from '../../src/planner/occurrence.ts'
import { occurrencesOfAll } from '../../src/planner/occurrencesBetween.ts'
import { testEvent } from './testEvent.ts'
import { testZones } from './testZones.ts'

/**
 * Two years of a calendar in every zone, seen from four, saved and read again: a text that must be the same
 * whatever the zone of the machine is. Run by machineZones.test.ts under several.
 */
export function plansText(): string {
  const events = testZones.flatMap((zone, at) => [
    testEvent(zonedTime('2025-01-02T21:00:00', zone), 'FREQ=WEEKLY;BYDAY=TH', {
      title: `weekly ${at}`,
    }),
    testEvent(zonedTime('2025-01-31T02:30:00', zone), 'FREQ=MONTHLY;BYDAY=-1SU', {
      title: `monthly ${at}`,
    }),
    testEvent(zonedTime('2025-01-01T23:30:00', zone), 'FREQ=HOURLY;INTERVAL=100;COUNT=150', {
      title: `hourly ${at}`,
    }),
  ])
  const own = [
    testEvent(dateTime('2025-03-30'), 'FREQ=YEARLY', { title: 'day', duration: 'P2D' }),
    testEvent(floatingTime('2025-01-01T07:00:00'), 'FREQ=DAILY;INTERVAL=9', { title: 'floating' }),
  ]
  const moved = moveSeries(own[0] ?? testEvent(dateTime('2025-01-01')), dateTime('2025-04-02'))
  const all = [...events, ...own, ...('event' in moved ? [moved.event] : [])]
  const unique = all.map((event, at) => ({ ...event, id: `e-${at}`, uid: `e-${at}` }))
  const text = [
    ...writeIcs(unique, { withOwnFields: true, exportedAt: '2026-11-24T10:00:00.000Z' }),
  ].join('')
  const viewers = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia']
  const seen = viewers.map((zone) => {
    const dates = datesFrom('2025-10-20', '2026-01-20')
    const { from, to } = windowOf(dates, zone)
    const occurrences = occurrencesOfAll(unique, from, to, { zone })
    const days = groupByDay(occurrences, dates, zone)
    return days.map(({ date, entries }) => [
      date,
      ...entries.map(({ occurrence }) => [
        occurrence.event.title,
        occurrence.startsAt,
        occurrenceOf(occurrence),
        bothZones(occurrence, zone).own?.start,
      ]),
    ])
  })
  return JSON.stringify([text, [...parseIcs(text)], seen])
}
