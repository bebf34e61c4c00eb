import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { allReviews } from '../../src/db/queries/presence.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { Policy, Review, ReviewFinding } from '../../src/model/review.ts'
import { type PresenceItem, presenceItems } from '../../src/reputation/presence/checklist.ts'
import { type ItemDue, itemsDue } from '../../src/reputation/presence/dueItems.ts'
import { planFor, type SeasonPlan } from '../../src/reputation/presence/seasonPlan.ts'
import { useSession } from '../session/session.ts'
import { useSettings } from './useSettings.ts'
import { useToday } from './useToday.ts'

/** Reviews, the one opened last first; undefined while they are read. */
export function useReviews(): readonly Review[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => allReviews(db), [db])
}

/** Every finding of every review, the open ones by when something is to be done, then the closed. */
export function useFindings(): readonly ReviewFinding[] | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const { rows } = readableRows('reviewFindings', await db.reviewFindings.toArray())
    const order = ({ closedOn, actionDue = '9999' }: ReviewFinding) =>
      `${closedOn ? 1 : 0} ${actionDue}`
    return rows.sort((a, b) => order(a).localeCompare(order(b)))
  }, [db])
}

/** Institutions whose policies are read, by name. */
export function usePolicies(): readonly Policy[] | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const { rows } = readableRows('policies', await db.policies.toArray())
    return rows.sort((a, b) => a.institution.localeCompare(b.institution))
  }, [db])
}

/** The checklist as the user has it; undefined while it is read. */
export function usePresenceItems(): readonly PresenceItem[] | undefined {
  const { db } = useSession()
  const rows = useLiveQuery(() => db.checklistItems.toArray(), [db])
  return useMemo(() => rows && presenceItems(readableRows('checklistItems', rows).rows), [rows])
}

/** The passes the coming season asks for; undefined where the user does not apply. */
export function useSeasonPlan(): SeasonPlan | undefined {
  const settings = useSettings()
  const today = useToday()
  return useMemo(
    () => planFor(settings, today, Intl.DateTimeFormat().resolvedOptions().timeZone),
    [settings, today],
  )
}

/** When each item was done last and when it is due; undefined while that is read. */
export function useItemsDue(): readonly ItemDue[] | undefined {
  const items = usePresenceItems()
  const reviews = useReviews()
  const plan = useSeasonPlan()
  const today = useToday()
  return useMemo(
    () => items && reviews && itemsDue(items, reviews, plan, today),
    [items, reviews, plan, today],
  )
}
