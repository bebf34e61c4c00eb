import { type EventDraft, emptyEvent, type PlannerEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { type EventTime, zonedTime } from '../../src/model/eventTime.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'

/** An event for tests: an hour long from `start`, repeating by `rrule`. */
export function testEvent(
  start: EventTime,
  rrule?: string,
  more: Partial<EventDraft> = {},
): PlannerEvent {
  const draft = {
    ...emptyEvent('chat', 'A chat', start),
    ...(start.kind === 'date' ? {} : { duration: 'PT1H' }),
    ...(rrule === undefined ? {} : { recurrence: { rrule, rdates: [], exdates: [] } }),
    ...more,
  }
  return eventFromDraft(draft, 'e-1', '2026-11-24T10:00:00.000Z')
}

export function weeklyChat(more: Partial<EventDraft> = {}): PlannerEvent {
  const start = zonedTime('2026-02-05T21:00:00', 'America/New_York')
  return testEvent(start, 'FREQ=WEEKLY;BYDAY=TH', more)
}

/** Starts of the occurrences of an event between two instants given as ISO texts, as ISO texts. */
export function startsOf(event: PlannerEvent, from: string, to: string, zone = 'UTC'): string[] {
  const { occurrences } = occurrencesBetween(event, Date.parse(from), Date.parse(to), { zone })
  return occurrences.map(({ startsAt }) => new Date(startsAt).toISOString().replace('.000Z', 'Z'))
}
