import type { EventDraft, EventStatus } from '../model/event.ts'
import type { EventTime } from '../model/eventTime.ts'
import type { SeedChat, SeedConference } from '../model/seedEvent.ts'
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
  readonly kind: 'chat' | 'journal-club' | 'conference'
  readonly name: string
  /** What it is about, or whose it is. */
  readonly about: string
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
