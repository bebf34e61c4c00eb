import { type EventDraft, emptyEvent } from '../model/event.ts'
import { eventFromDraft } from '../model/eventKeys.ts'
import { dateTime, type EventTime } from '../model/eventTime.ts'
import type { MonthPart, SeedChat, SeedConference } from '../model/seedEvent.ts'
import { dateMs } from '../model/wallTime.ts'
import { addDays } from './calendarDays.ts'
import { occurrenceOf } from './occurrence.ts'
import { nextOccurrence } from './occurrencesBetween.ts'

/**
 * The events of a shipped chat, one for each of its usual times, beginning with the first after `after` (an instant
 * in milliseconds). None for one that has ended or has no usual time. The uid is always the same, so that taking it
 * twice does not double it.
 */
export function draftsOfChat(chat: SeedChat, after: number): EventDraft[] {
  if (chat.status.state === 'ended') return []
  return chat.schedules.flatMap((schedule, at) => {
    const draft: EventDraft = {
      ...emptyEvent(chat.kind, chat.name, schedule.start),
      duration: schedule.duration,
      recurrence: { rrule: schedule.rrule, rdates: [], exdates: [] },
      ...(chat.hashtags[0] === undefined ? {} : { hashtag: chat.hashtags[0] }),
      ...(chat.platform ? { platform: chat.platform } : {}),
      specialties: chat.specialties,
      status: chat.status,
      source: chat.source,
      uid: uidOfChat(chat.id, at),
    }
    const start = startAfter(draft, after)
    return start ? [{ ...draft, start }] : []
  })
}

/** The uid of one of the usual times of a chat, counted from 0. */
export function uidOfChat(id: string, at = 0): string {
  return `plexus-chat-${id}${at === 0 ? '' : `-${at + 1}`}`
}

/** The event of a chat whose usual time nobody knows, at a time of the user's own. */
export function draftOfChatAt(chat: SeedChat, start: EventTime): EventDraft {
  const { kind, name, hashtags, platform, specialties, status, source, id } = chat
  return {
    ...emptyEvent(kind, name, start),
    duration: 'PT1H',
    ...(hashtags[0] === undefined ? {} : { hashtag: hashtags[0] }),
    ...(platform ? { platform } : {}),
    specialties,
    status,
    source,
    uid: uidOfChat(id),
  }
}

function startAfter(draft: EventDraft, after: number): EventTime | undefined {
  const event = eventFromDraft(draft, 'seed', new Date(after).toISOString())
  const next = nextOccurrence(event, after, 'UTC')
  return next && occurrenceOf(next)
}

/**
 * A shipped conference in one year: on its dates where these are known, else unverified on the first day from `today` on
 * on which it may begin, with a title that says when it usually is. No bar over weeks: it looked like a meeting that takes them.
 */
export function draftOfConference(
  conference: SeedConference,
  year: number,
  today = '',
): EventDraft {
  const known = conference.editions.find((edition) => edition.year === year)
  const { first, last } = known ?? firstUsualDay(conference, year, today)
  const title = known
    ? nameIn(conference, year)
    : `${nameIn(conference, year)} (${usuallyIn(conference)})`
  return {
    ...emptyEvent('conference', title, dateTime(first)),
    end: dateTime(addDays(last, 1)),
    ...(known?.place ? { location: known.place } : {}),
    hashtag: hashtagIn(conference.hashtag, year),
    specialties: conference.specialties,
    status: known
      ? { state: 'confirmed', on: known.verifiedOn }
      : { state: 'unverified', since: conference.verifiedOn },
    source: known?.source ?? conference.source,
    uid: `plexus-conference-${conference.id}-${year}`,
  }
}

function hashtagIn(pattern: string, year: number): string {
  return pattern.replace('{yyyy}', String(year)).replace('{yy}', String(year).slice(-2))
}

/** `ACC Scientific Session 2027`. */
export function nameIn({ name }: SeedConference, year: number): string {
  return `${name} ${year}`
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** `usually in late March to April`. */
export function usuallyIn({ window }: SeedConference): string {
  const [from, to] = [monthPartWords(window.from), monthPartWords(window.to)]
  return `usually in ${from === to ? from : `${from} to ${to}`}`
}

function monthPartWords({ month, part }: MonthPart): string {
  const name = monthNames[month - 1] ?? ''
  if (part === undefined) return name
  return part === 'middle' ? `mid-${name}` : `${part} ${name}`
}

function firstUsualDay({ window }: SeedConference, year: number, today: string) {
  const usual = firstDay(window.from, year)
  const first = usual < today ? today : usual
  return { first, last: first }
}

/** The day after which a conference of a year is over; usual weeks may run into the next year. */
export function lastDayOf(conference: SeedConference, year: number): string {
  const { from, to } = conference.window
  const known = conference.editions.find((edition) => edition.year === year)
  return known?.last ?? lastDay(to, to.month < from.month ? year + 1 : year)
}

const firstDays = { early: 1, middle: 11, late: 21 } as const
const lastDays = { early: 10, middle: 20 } as const

function firstDay({ month, part }: MonthPart, year: number): string {
  return dayIn(year, month, firstDays[part ?? 'early'])
}

function lastDay({ month, part }: MonthPart, year: number): string {
  if (part === 'early' || part === 'middle') return dayIn(year, month, lastDays[part])
  const next = month === 12 ? dayIn(year + 1, 1, 1) : dayIn(year, month + 1, 1)
  return addDays(next, -1)
}

function dayIn(year: number, month: number, day: number): string {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return Number.isNaN(dateMs(date)) ? `${year}-01-01` : date
}
