import type { CalendarRecords } from '../../src/db/queries/calendarRecords.ts'
import { draftName } from '../../src/model/draft.ts'
import { type CalendarItem, itemOfDay, itemOfTime } from '../../src/planner/calendarItem.ts'
import type { PlannedPass } from '../../src/reputation/presence/seasonPlan.ts'
import { draftText } from '../text/drafts.ts'
import { plannerText } from '../text/planner.ts'
import { passTitle } from '../text/reputation.ts'

/** Whom one is to write to, and by when. */
export interface DueFollowUp {
  readonly id: string
  readonly name: string
  readonly dueOn: string
}

/** What appears in the calendar by itself, from the records it belongs to. */
export function recordItems(records: CalendarRecords, zone: string): CalendarItem[] {
  return [
    ...meetingItems(records, zone),
    ...postItems(records, zone),
    ...dueItems(records),
    ...reviewItems(records),
  ]
}

function meetingItems({ meetings, names }: CalendarRecords, zone: string): CalendarItem[] {
  return meetings.map(({ id, at, timeZone, minutes, contactIds }) =>
    itemOfTime(
      {
        table: 'mentorMeetings',
        id,
        kind: 'meeting',
        title:
          contactIds.flatMap((contact) => names.get(contact) ?? []).join(', ') || 'Mentor meeting',
        wall: `${at}:00`,
        zone: timeZone,
        minutes,
      },
      zone,
    ),
  )
}

function postItems({ drafts }: CalendarRecords, zone: string): CalendarItem[] {
  return drafts.flatMap(({ id, title, text, plannedAt, stage }) =>
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
            ...(stage === 'planned' ? {} : { unsure: plannerText.notReady }),
          },
          zone,
        )
      : [],
  )
}

/** Promises and letters, on the day they are due. */
function dueItems({ promises, letters, names }: CalendarRecords): CalendarItem[] {
  const deadline = { kind: 'deadline' } as const
  return [
    ...promises.flatMap(({ contactId, id, text, by, due }) => {
      const title = by === 'me' ? text : `${names.get(contactId) ?? ''}: ${text}`
      return due
        ? itemOfDay({ table: 'promises', id, contactId, ...deadline, title, day: due })
        : []
    }),
    ...letters.flatMap(({ id, contactId, due }) => {
      const title = `Letter by ${names.get(contactId) ?? 'its writer'}`
      return due ? itemOfDay({ table: 'letters', id, contactId, ...deadline, title, day: due }) : []
    }),
  ]
}

/** Reviews by the day they are to be finished, and what is to be done about what they found. */
function reviewItems({ reviews, findings }: CalendarRecords): CalendarItem[] {
  const review = { kind: 'review' } as const
  return [
    ...reviews.flatMap(({ id, name, dueOn }) =>
      dueOn
        ? itemOfDay({ table: 'reviews', id, reviewId: id, ...review, title: name, day: dueOn })
        : [],
    ),
    ...findings.flatMap(({ id, reviewId, action, title, actionDue }) =>
      actionDue
        ? itemOfDay({
            table: 'reviewFindings',
            id,
            reviewId,
            ...review,
            title: action || title,
            day: actionDue,
          })
        : [],
    ),
  ]
}

/** The passes a season asks for and no review was begun for yet. */
export function passItems(passes: readonly PlannedPass[]): CalendarItem[] {
  return passes.map(({ kind, before, dueOn }) =>
    itemOfDay({
      table: 'reviews',
      id: `pass ${before} ${dueOn}`,
      reviewId: null,
      kind: 'review',
      title: passTitle(kind),
      day: dueOn,
    }),
  )
}

/** The follow-ups as items. */
export function followUpItems(followUps: readonly DueFollowUp[]): CalendarItem[] {
  return followUps.map(({ id, name, dueOn }) =>
    itemOfDay({
      table: 'contacts',
      id,
      contactId: id,
      kind: 'follow-up',
      title: plannerText.writeTo(name),
      day: dueOn,
    }),
  )
}
