import type { CalendarRecords } from '../../src/db/queries/calendarRecords.ts'
import { draftName } from '../../src/model/draft.ts'
import { wallMs } from '../../src/model/wallTime.ts'
import { instantAt } from '../../src/model/zoneTime.ts'
import type { ReminderSubject } from '../../src/planner/dueReminders.ts'
import { draftText } from '../text/drafts.ts'
import { reminderText } from '../text/reminders.ts'

/** Mentor meetings and planned posts one is reminded of `minutes` before. */
export function recordSubjects(records: CalendarRecords, minutes: number): ReminderSubject[] {
  const meetings = records.meetings.map((meeting): ReminderSubject => {
    const names = meeting.contactIds.flatMap((id) => records.names.get(id) ?? []).join(', ')
    const startsAt = instantAt(meeting.timeZone, wallMs(`${meeting.at}:00`))
    return {
      subject: `mentorMeetings:${meeting.id}`,
      title: names ? reminderText.meetingWith(names) : reminderText.meeting,
      startsAt,
      endsAt: startsAt + meeting.minutes * 60_000,
      allDay: false,
      leads: [minutes],
      since: Date.parse(meeting.changedAt),
    }
  })
  const posts = records.drafts.flatMap((draft): ReminderSubject[] => {
    const { id, title, text, plannedAt, changedAt, stage } = draft
    if (!plannedAt || stage !== 'planned') return []
    const { date, time, zone } = plannedAt
    const startsAt = instantAt(zone, wallMs(`${date}T${time}:00`))
    return [
      {
        subject: `drafts:${id}`,
        title: reminderText.post(draftName({ title, text }) || draftText.untitled),
        startsAt,
        endsAt: startsAt,
        allDay: false,
        leads: [minutes],
        since: Date.parse(changedAt),
      },
    ]
  })
  return [...meetings, ...posts]
}
