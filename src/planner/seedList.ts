import { type EventDraft, type EventStatus, emptyEvent } from '../model/event.ts'
import { dateTime, type EventTime, wallOf } from '../model/eventTime.ts'
import { addDays } from '../model/isoDay.ts'
import type { SeasonDaySeed, SeedChat, SeedConference } from '../model/seedEvent.ts'
import { dateMs } from '../model/wallTime.ts'
import {
  draftOfChatAt,
  draftOfConference,
  draftsOfChat,
  lastDayOf,
  nameIn,
  uidOfChat,
  usuallyIn,
} from './seedDrafts.ts'

/**
 * Something of a shipped list as it is offered: what it would add to the calendar, and what is known of it. `drafts`
 * is empty for what has ended or has no usual time.
 */
export interface SeedOffer {
  readonly id: string
  readonly kind: 'chat' | 'journal-club' | 'conference' | 'deadline'
  readonly name: string
  /** What it is about, or whose it is. */
  readonly about: string
  /** The day and hour it is on, where that is more than a habit. */
  readonly on?: EventTime
  /** What is known of its habits, or its hashtag. */
  readonly habit: string
  readonly status: EventStatus
  readonly source: string
  readonly drafts: readonly EventDraft[]
  /** Of a chat without a usual time: what is added at a time of the user's own. */
  readonly at?: (start: EventTime) => EventDraft
  /** The uids its events in the calendar have. */
  readonly uids: readonly string[]
}

/** The chats and journal clubs, with what the user knows better laid over the shipped status. */
export function chatOffers(
  chats: readonly SeedChat[],
  known: ReadonlyMap<string, { readonly status: EventStatus }>,
  now: number,
): SeedOffer[] {
  return chats.map((shipped) => {
    const id = `chats:${shipped.id}`
    const chat = { ...shipped, status: known.get(id)?.status ?? shipped.status }
    const { kind, name, topic, habit, status, source } = chat
    const drafts = draftsOfChat(chat, now)
    const isOpen = drafts.length === 0 && status.state !== 'ended'
    return {
      ...{ id, kind, name, about: topic, habit, status, source, drafts },
      ...(isOpen ? { at: (start: EventTime) => draftOfChatAt(chat, start) } : {}),
      uids: [uidOfChat(chat.id), ...chat.schedules.map((_, at) => uidOfChat(chat.id, at))],
    }
  })
}

/** The conferences in the year of their next edition: the first that is not over on `today`. */
export function conferenceOffers(
  conferences: readonly SeedConference[],
  known: ReadonlyMap<string, { readonly status: EventStatus }>,
  today: string,
): SeedOffer[] {
  return conferences.map((conference) => {
    const id = `conferences:${conference.id}`
    const year = nextYear(conference, today)
    const next = draftOfConference(conference, year, today)
    const isKnown = conference.editions.some((edition) => edition.year === year)
    const status = known.get(id)?.status ?? next.status ?? conference.status
    return {
      id,
      kind: 'conference',
      name: nameIn(conference, year),
      about: conference.society,
      ...(isKnown ? { on: next.start } : {}),
      habit: [`#${next.hashtag ?? ''}`, isKnown ? '' : usuallyIn(conference)]
        .filter(Boolean)
        .join(', '),
      status,
      source: next.source ?? conference.source,
      drafts: status.state === 'ended' ? [] : [{ ...next, status }],
      uids: next.uid ? [next.uid] : [],
    }
  })
}

/** The year of the first edition that is not over. */
function nextYear(conference: SeedConference, today: string): number {
  const year = Number(today.slice(0, 4))
  return [year - 1, year].find((each) => lastDayOf(conference, each) >= today) ?? year + 1
}

const sureness = {
  documented: '',
  reported: 'reported, not read at the service',
  uncertain: 'not announced: worked out',
} as const

/** The days of application seasons that are not over on `today`; what nobody announced is unverified, and says so. */
export function seasonOffers(
  days: readonly SeasonDaySeed[],
  known: ReadonlyMap<string, { readonly status: EventStatus }>,
  today: string,
): SeedOffer[] {
  return days
    .filter(({ on }) => wallOf(on) >= dateMs(today))
    .toSorted((one, other) => wallOf(one.on) - wallOf(other.on))
    .map((day) => {
      const id = `seasons:${day.id}`
      const shipped: EventStatus =
        day.confidence === 'documented'
          ? { state: 'confirmed', on: day.verifiedOn }
          : { state: 'unverified', since: day.verifiedOn }
      const status = known.get(id)?.status ?? shipped
      const title = `${day.service}: ${day.name}`
      const uid = `plexus-season-${day.id}`
      const draft: EventDraft = {
        ...emptyEvent('deadline', title, day.on),
        ...(day.on.kind === 'date' ? { end: dateTime(addDays(day.on.date, 1)) } : {}),
        status,
        source: day.source,
        uid,
      }
      return {
        id,
        kind: 'deadline',
        name: title,
        about: `season ${day.season}`,
        on: day.on,
        habit: sureness[day.confidence],
        status,
        source: day.source,
        drafts: status.state === 'ended' ? [] : [draft],
        uids: [uid],
      }
    })
}
