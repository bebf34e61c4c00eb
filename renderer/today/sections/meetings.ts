import { saveMentorMeeting } from '../../../src/commands/saveMentorMeeting.ts'
import { meetingsBetween, meetingsOf, thanksDue } from '../../../src/db/queries/meetings.ts'
import { promisesOf } from '../../../src/db/queries/promisesOf.ts'
import { addDays, type IsoDay } from '../../../src/model/isoDay.ts'
import type { MentorMeeting } from '../../../src/model/mentorship.ts'
import { dayWords, dueWords, nearDayWords, timeWords } from '../../text/days.ts'
import { plainLine } from '../../text/plainLine.ts'
import { shorten, todayText } from '../../text/today.ts'
import { contactNames } from '../contactNames.ts'
import { openMeeting, openWrite } from '../openPlaces.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

const daysAhead = 7
const daysBehind = 14

/** Meetings that took place and are not settled, today's and else the next one, and thanks that are due. */
export async function meetingBriefs(context: TodayContext): Promise<SectionContent> {
  const { db, today, now } = context
  const [around, thanks] = await Promise.all([
    meetingsBetween(db, addDays(today, -daysBehind), addDays(today, daysAhead + 1)),
    thanksDue(db, addDays(today, -daysBehind), today),
  ])
  const open = around.filter(({ heldOn }) => !heldOn)
  const unsettled = open.filter(({ at }) => at.slice(0, 10) < today)
  const todays = open.filter(({ at }) => at.slice(0, 10) === today)
  const next = todays.length > 0 ? todays : open.filter(({ at }) => at > now).slice(0, 1)
  const names = await contactNames(
    db,
    [...around, ...thanks].flatMap(({ contactIds }) => contactIds),
  )
  const nameOf = (meeting: MentorMeeting) =>
    meeting.contactIds.map((id) => names.get(id) ?? '').join(', ')
  const lines = [
    ...unsettled.map((meeting) => unsettledLine(meeting, nameOf(meeting), today)),
    ...(await Promise.all(next.map((meeting) => briefLine(context, meeting, nameOf(meeting))))),
    ...thanks.map((meeting) => thanksLine(context, meeting, nameOf(meeting))),
  ]
  return { lines }
}

function unsettledLine(meeting: MentorMeeting, name: string, today: IsoDay): TodayLine {
  return {
    key: `unsettled ${meeting.id}`,
    when: { words: nearDayWords(meeting.at, today), tone: 'due' },
    title: name,
    detail: 'Did it take place? Settle it, and what was agreed becomes promises',
    urgent: true,
    actions: [{ kind: 'do', words: todayText.settle, run: () => openMeeting(meeting.id) }],
  }
}

async function briefLine(
  { db, today }: TodayContext,
  meeting: MentorMeeting,
  name: string,
): Promise<TodayLine> {
  const time = timeWords(meeting.at)
  const isToday = meeting.at.slice(0, 10) === today
  return {
    key: `meeting ${meeting.id}`,
    when: {
      words: isToday ? time : `${nearDayWords(meeting.at, today)}, ${time}`,
      tone: isToday ? 'due' : 'plain',
    },
    title: `${name}, mentor meeting`,
    detail: await briefDetail(db, meeting, today),
    urgent: isToday,
    actions: [{ kind: 'do', words: todayText.openBrief, run: () => openMeeting(meeting.id) }],
  }
}

/** What was spoken about last time, and what was promised both ways. */
async function briefDetail(
  db: TodayContext['db'],
  meeting: MentorMeeting,
  today: IsoDay,
): Promise<string> {
  const [contactId = ''] = meeting.contactIds
  const [meetings, promises] = await Promise.all([
    meetingsOf(db, contactId),
    promisesOf(db, contactId),
  ])
  const last = meetings.find(({ heldOn, id }) => heldOn && id !== meeting.id)
  const said = last && (last.purpose || plainLine(last.discussion))
  const mine = promises.find(({ by, doneOn }) => by === 'me' && !doneOn)
  const theirs = promises.find(({ by, doneOn }) => by === 'them' && !doneOn)
  const parts = [
    last?.heldOn &&
      `Last time, ${dayWords(last.heldOn, today)}${said ? `: ${shorten(said, 80)}` : ''}`,
    mine && `You promised ${shorten(mine.text, 60)} (open)`,
    theirs && `they promised ${shorten(theirs.text, 60)} (open)`,
  ].filter(Boolean)
  if (parts.length === 0) return meeting.purpose ?? 'The first meeting: write down what for'
  return parts.join('. ')
}

function thanksLine(
  { perform, today }: TodayContext,
  meeting: MentorMeeting,
  name: string,
): TodayLine {
  const [contactId = ''] = meeting.contactIds
  return {
    key: `thanks ${meeting.id}`,
    when: dueWords(meeting.thanksDue ?? today, today),
    title: `Thank ${name}`,
    detail: meeting.heldOn ? `For the meeting on ${dayWords(meeting.heldOn, today)}` : '',
    urgent: true,
    actions: [
      {
        kind: 'do',
        words: todayText.write,
        key: 'W',
        run: () => openWrite(contactId, 'thank-you'),
      },
      {
        kind: 'do',
        words: todayText.thanked,
        run: () =>
          void perform((context) => saveMentorMeeting(context, meeting.id, { thankedOn: today })),
      },
    ],
  }
}
