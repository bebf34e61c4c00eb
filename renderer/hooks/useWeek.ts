import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { newestDrafts, plannedDrafts, postedDraftsSince } from '../../src/db/queries/drafts.ts'
import { interactionsBetween } from '../../src/db/queries/interactionsBetween.ts'
import type { Draft } from '../../src/model/draft.ts'
import { type EventKind, eventKinds } from '../../src/model/event.ts'
import { addDays } from '../../src/model/isoDay.ts'
import type { NetworkId } from '../../src/model/network.ts'
import type { PostingPlan } from '../../src/model/postingPlan.ts'
import {
  instantOf,
  nextFreeSlot,
  type SlotTime,
  slotsOfWeek,
} from '../../src/planner/posts/postingSlots.ts'
import { usualPlan } from '../../src/planner/posts/usualPlan.ts'
import { weekActivities } from '../../src/planner/posts/weekActivities.ts'
import { type WeekBalance, weekBalance } from '../../src/planner/posts/weekBalance.ts'
import { calendarOf, useCalendarState } from '../planner/calendarClient.ts'
import { useSession } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { tellFailure } from '../state/failures.ts'
import { useSettings } from './useSettings.ts'

/** The plan the user wrote, else the one to begin from; undefined while the settings are read. */
export function usePostingPlan(): PostingPlan | undefined {
  const settings = useSettings()
  return useMemo(
    () =>
      settings && (settings.postingPlan ?? usualPlan(settings.timeZone ?? zoneOfThisComputer())),
    [settings],
  )
}

/** A time of a week: one that is kept for a post, one that a draft is planned for, or both. */
export interface WeekLine {
  readonly key: string
  readonly date: string
  readonly time: string
  readonly zone: string
  readonly network: NetworkId | undefined
  readonly slot: SlotTime | undefined
  readonly draft: Draft | undefined
}

export interface Week {
  readonly lines: readonly WeekLine[]
  readonly balance: WeekBalance
  /** Drafts that could be given a time, the one changed last first. */
  readonly ready: readonly Draft[]
}

const mostReady = 50

/** What a week holds against a plan, from its Monday; undefined while it is read. */
export function useWeek(plan: PostingPlan | undefined, monday: string): Week | undefined {
  const { db } = useSession()
  const sunday = addDays(monday, 6)
  const chatDays = useChatDays(monday, sunday, plan?.zone)
  return useLiveQuery(async () => {
    if (!plan || !chatDays) return undefined
    const [planned, posted, interactions, ready] = await Promise.all([
      plannedDrafts(db, monday, sunday),
      postedDraftsSince(db, `${addDays(monday, -1)}T00:00:00.000Z`),
      interactionsBetween(db, monday, sunday),
      newestDrafts(db, 'ready', mostReady),
    ])
    const activities = weekActivities(monday, plan.zone, {
      planned,
      posted,
      interactions,
      chatDays,
    })
    return {
      lines: linesOf(slotsOfWeek(plan, monday), planned),
      balance: weekBalance(plan, activities),
      ready,
    }
  }, [db, plan, monday, sunday, chatDays])
}

const chatKinds: readonly EventKind[] = ['chat', 'journal-club']
const otherKinds = eventKinds.filter((kind) => !chatKinds.includes(kind))
/** More chats than this are on no day. */
const mostOfDay = 50

/** The day of each chat and journal club of the calendar; undefined while they are read. */
function useChatDays(
  first: string,
  last: string,
  zone: string | undefined,
): readonly string[] | undefined {
  const { start } = useSession()
  const version = useCalendarState((state) => state.version)
  const [days, setDays] = useState<readonly string[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the calendar has changed
  useEffect(() => {
    if (!zone) return
    let current = true
    const question = { first, last, zone, hidden: otherKinds, most: mostOfDay, followUps: [] }
    calendarOf(start.databaseName)
      .then((calendar) => calendar.page(question))
      .then((page) => {
        const held = page.days.flatMap(({ items, date }) =>
          items.filter((item) => item.first === date && !item.cancelled).map(() => date),
        )
        if (current) setDays(held)
      })
      .catch(tellFailure)
    return () => {
      current = false
    }
  }, [start.databaseName, first, last, zone, version])
  return days
}

function linesOf(slots: readonly SlotTime[], planned: readonly Draft[]): WeekLine[] {
  const left = new Set(planned)
  const kept = slots.map((slot): WeekLine => {
    const draft = [...left].find(
      ({ plannedAt }) =>
        plannedAt &&
        instantOf(plannedAt) === slot.instant &&
        (plannedAt.network ?? slot.network) === slot.network,
    )
    if (draft) left.delete(draft)
    const { slotId, network, plannedAt } = slot
    return { key: slotId, ...plannedAt, network, slot, draft }
  })
  const others = [...left].flatMap((draft): WeekLine[] =>
    draft.plannedAt
      ? [{ key: draft.id, network: undefined, ...draft.plannedAt, slot: undefined, draft }]
      : [],
  )
  return [...kept, ...others].sort((a, b) =>
    `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`),
  )
}

/** The next time of a plan that no draft takes yet, on one network; undefined where there is none. */
export function useNextFree(
  plan: PostingPlan | undefined,
  network: NetworkId,
  exceptId: string,
): SlotTime | undefined {
  const { db, context } = useSession()
  return useLiveQuery(async () => {
    if (!plan || plan.slots.length === 0) return undefined
    const now = context.now().toISOString()
    const planned = await plannedDrafts(db, addDays(now.slice(0, 10), -2), '9999-12-31')
    const posts = planned.flatMap(({ id, plannedAt }) =>
      plannedAt && id !== exceptId ? [{ network: plannedAt.network, plannedAt }] : [],
    )
    return nextFreeSlot(plan, posts, now, network)
  }, [db, context, plan, network, exceptId])
}
