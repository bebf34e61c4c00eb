import type { EventDraft, EventStatus } from '../model/event.ts'
import { wallOf } from '../model/eventTime.ts'
import type { SeedChat, SeedConference } from '../model/seedEvent.ts'
import { dateMs } from '../model/wallTime.ts'
import { draftOfConference, draftsOfChat } from './seedDrafts.ts'

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
    return { id, kind, name, about: topic, habit, status, source, drafts: draftsOfChat(chat, now) }
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
    const next = nextEdition(conference, today)
    const status = known.get(id)?.status ?? next.status ?? conference.status
    return {
      id,
      kind: 'conference',
      name: next.title,
      about: conference.society,
      habit: `#${next.hashtag ?? ''}`,
      status,
      source: next.source ?? conference.source,
      drafts: status.state === 'ended' ? [] : [{ ...next, status }],
    }
  })
}

function nextEdition(conference: SeedConference, today: string): EventDraft {
  const year = Number(today.slice(0, 4))
  const years = [year - 1, year].map((each) => draftOfConference(conference, each))
  const present = years.find(({ end }) => end !== undefined && wallOf(end) > dateMs(today))
  return present ?? draftOfConference(conference, year + 1)
}
