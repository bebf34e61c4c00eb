import { useLiveQuery } from 'dexie-react-hooks'
import { interactionCount, interactionsOf } from '../../src/db/queries/interactionsOf.ts'
import { useSession } from '../session/session.ts'

/** The newest interactions with a contact, at most so many, and how many there are in all. */
export function useTimeline(contactId: string, most: number) {
  const { db } = useSession()
  return useLiveQuery(
    async () => ({
      total: await interactionCount(db, contactId),
      shown: await interactionsOf(db, contactId, most),
    }),
    [db, contactId, most],
  )
}
