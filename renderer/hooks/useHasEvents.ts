import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '../session/session.ts'

/** Whether there is any event at all, also in the trash; false while it is asked. */
export function useHasEvents(): boolean {
  const { db } = useSession()
  return useLiveQuery(async () => (await db.events.limit(1).count()) > 0, [db]) ?? false
}
