import { useLiveQuery } from 'dexie-react-hooks'
import { promisesOf } from '../../src/db/queries/promisesOf.ts'
import { useSession } from '../session/session.ts'

/** The promises to and by a contact; undefined while they are read. */
export function usePromises(contactId: string) {
  const { db } = useSession()
  return useLiveQuery(() => promisesOf(db, contactId), [db, contactId])
}
