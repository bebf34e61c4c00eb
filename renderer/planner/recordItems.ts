import type { CalendarRecords } from '../../src/db/queries/calendarRecords.ts'
import { draftName } from '../../src/model/draft.ts'
import { type CalendarItem, itemOfDay, itemOfTime } from '../../src/planner/calendarItem.ts'
import { draftText } from '../text/drafts.ts'

/** Whom one is to write to, and by when. */
export interface DueFollowUp {
  readonly id: string
  readonly name: string
  readonly dueOn: string
}

/** What appears in the calendar by itself, from the records it belongs to. */
export function recordItems(records: CalendarRecords, zone: string): CalendarItem[] {
  const { names } = records
  return [
    ...records.meetings.map((meeting) =>
      itemOfTime(
        {
          table: 'mentorMeetings',
          id: meeting.id,
          kind: 'meeting',
          title:
            meeting.contactIds.flatMap((id) => names.get(id) ?? []).join(', ') || 'Mentor meeting',
          wall: `${meeting.at}:00`,
          zone: meeting.timeZone,
          minutes: meeting.minutes,
        },
        zone,
      ),
    ),
    ...records.drafts.flatMap(({ id, title, text, plannedAt }) =>
      plannedAt
        ? itemOfTime(
            {
              table: 'drafts',
              id,
              kind: 'post',
              title: draftName({ title, text }) || draftText.untitled,
              wall: `${plannedAt.date}T${plannedAt.time}:00`,
              zone: plannedAt.zone,
              minutes: 0,
            },
            zone,
          )
        : [],
    ),
    ...records.promises.flatMap(({ contactId, id, text, by, due }) =>
      due
        ? itemOfDay({
            table: 'promises',
            id,
            contactId,
            kind: 'deadline',
            title: by === 'me' ? text : `${names.get(contactId) ?? ''}: ${text}`,
            day: due,
          })
        : [],
    ),
    ...records.letters.flatMap(({ id, contactId, due }) =>
      due
        ? itemOfDay({
            table: 'letters',
            id,
            contactId,
            kind: 'deadline',
            title: `Letter by ${names.get(contactId) ?? 'its writer'}`,
            day: due,
          })
        : [],
    ),
  ]
}

/** The follow-ups as items. */
export function followUpItems(followUps: readonly DueFollowUp[]): CalendarItem[] {
  return followUps.map(({ id, name, dueOn }) =>
    itemOfDay({
      table: 'contacts',
      id,
      contactId: id,
      kind: 'follow-up',
      title: `Write to ${name}`,
      day: dueOn,
    }),
  )
}
