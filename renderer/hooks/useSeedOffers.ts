import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import chatsFile from '../../resources/chats.json'
import conferencesFile from '../../resources/conferences.json'
import seasonsFile from '../../resources/season-days.json'
import { eventsByKeys } from '../../src/db/queries/eventsByKeys.ts'
import { seedEdits } from '../../src/db/queries/seedEdits.ts'
import {
  seasonDayListSchema,
  seedChatListSchema,
  seedConferenceListSchema,
} from '../../src/model/seedEvent.ts'
import {
  chatOffers,
  conferenceOffers,
  type SeedOffer,
  seasonOffers,
} from '../../src/planner/seedList.ts'
import { useSession } from '../session/session.ts'

export interface SeedOffers {
  readonly chats: readonly SeedOffer[]
  readonly conferences: readonly SeedOffer[]
  readonly seasons: readonly SeedOffer[]
  /** The day each list was compiled, ISO. */
  readonly asOf: Readonly<Record<'chats' | 'conferences' | 'seasons', string>>
  /** The ids of the events in the calendar, by uid. */
  readonly there: ReadonlyMap<string, string>
}

/** The shipped chats, conferences, and days of seasons as they are offered, kept up to date; undefined while they are read. */
export function useSeedOffers(today: string): SeedOffers | undefined {
  const { db } = useSession()
  const lists = useMemo(
    () => ({
      chats: seedChatListSchema.parse(chatsFile),
      conferences: seedConferenceListSchema.parse(conferencesFile),
      seasons: seasonDayListSchema.parse(seasonsFile),
    }),
    [],
  )
  return useLiveQuery(async () => {
    const known = await seedEdits(db)
    const { chats, conferences, seasons } = lists
    const offers = {
      chats: chatOffers(chats.chats, known, Date.now()),
      conferences: conferenceOffers(conferences.conferences, known, today),
      seasons: seasonOffers(seasons.days, known, today),
    }
    const uids = Object.values(offers)
      .flat()
      .flatMap(({ uids: of }) => of)
    const there = await eventsByKeys(db, uids)
    return {
      ...offers,
      asOf: { chats: chats.asOf, conferences: conferences.asOf, seasons: seasons.asOf },
      there: new Map([...there].map(([key, { id }]) => [key, id])),
    }
  }, [db, lists, today])
}
