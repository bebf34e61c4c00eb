import { useLiveQuery } from 'dexie-react-hooks'
import { eventById, eventsWithin } from '../../src/db/queries/eventById.ts'
import { eventsOfMonths } from '../../src/db/queries/eventsOfMonths.ts'
import type { PlannerEvent } from '../../src/model/event.ts'
import { useSession } from '../session/session.ts'

const none: readonly PlannerEvent[] = []

/** One event, kept up to date, in the trash or not; null where there is none, undefined while it is read. */
export function usePlannerEvent(id: string): PlannerEvent | null | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => (await eventById(db, id)) ?? null, [db, id])
}

/** The sessions and deadlines of a conference, kept up to date. */
export function useEventsWithin(id: string): readonly PlannerEvent[] {
  const { db } = useSession()
  return useLiveQuery(() => eventsWithin(db, id), [db, id]) ?? none
}

/** The conferences in the months of an event. */
export function useConferencesNear({ months, id }: PlannerEvent): readonly PlannerEvent[] {
  const { db } = useSession()
  const keys = months.join(' ')
  const near = useLiveQuery(() => eventsOfMonths(db, keys.split(' ')), [db, keys]) ?? none
  return near.filter((event) => event.kind === 'conference' && event.id !== id)
}
