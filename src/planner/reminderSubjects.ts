import type { PlannerEvent } from '../model/event.ts'
import { dayInMs } from '../model/wallTime.ts'
import { listedForMs, type ReminderSubject } from './dueReminders.ts'
import { occurrenceFields } from './occurrence.ts'
import { occurrencesBetween } from './occurrencesBetween.ts'

/** How far ahead the next reminder is looked for: an hour is too short for a start in the evening, a week too much. */
const aheadMs = 2 * dayInMs
/** Reminders longer before than this are not looked for. */
export const longestLeadMs = 100 * dayInMs

/** Days whose events can have a reminder that is listed now or comes due soon, as instants in ms. */
export function reminderWindow(now: number): { readonly from: number; readonly to: number } {
  return { from: now - listedForMs, to: now + aheadMs + longestLeadMs }
}

/** The occurrences of events that have lead times and may remind about now. */
export function eventSubjects(
  events: readonly PlannerEvent[],
  now: number,
  zone: string,
): ReminderSubject[] {
  const { from } = reminderWindow(now)
  return events.flatMap((event) => {
    const most = longestLead(event)
    if (most === undefined) return []
    const to = now + aheadMs + Math.min(most, longestLeadMs)
    return occurrencesBetween(event, from, to, { zone }).occurrences.flatMap((occurrence) => {
      const { title, reminders } = occurrenceFields(occurrence)
      if (occurrence.cancelled || reminders.length === 0) return []
      const { original, startsAt, endsAt, allDay } = occurrence
      return {
        subject: `events:${event.id}`,
        ...(event.recurrence ? { original } : {}),
        title,
        startsAt,
        endsAt,
        allDay,
        leads: reminders,
        since: Date.parse(event.changedAt),
      }
    })
  })
}

/** In ms; undefined where neither the series nor a change of it has reminders. */
function longestLead({ reminders, changes }: PlannerEvent): number | undefined {
  const leads = [...reminders, ...changes.flatMap((change) => change.reminders ?? [])]
  return leads.length === 0 ? undefined : Math.max(...leads) * 60_000
}
