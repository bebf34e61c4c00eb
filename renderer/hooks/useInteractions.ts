import { useLiveQuery } from 'dexie-react-hooks'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { newestInteractions } from '../../src/db/queries/newestInteractions.ts'
import { useSession } from '../session/session.ts'

/** The newest interactions over all, at most so many, with the names of whom they were with, and how many there are. */
export function useInteractions(most: number) {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const shown = await newestInteractions(db, most)
    const ids = [...new Set(shown.flatMap(({ contactIds }) => contactIds))]
    const contacts = await contactsByIds(db, ids)
    const total = await db.interactions.count()
    return { total, shown, names: new Map(contacts.map(({ id, name }) => [id, name])) }
  }, [db, most])
}
