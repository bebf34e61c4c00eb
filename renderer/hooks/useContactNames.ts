import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '../session/session.ts'
import { contactNames } from '../today/contactNames.ts'

/** The names of a few contacts by id, kept up to date; undefined while they are read. */
export function useContactNames(ids: readonly string[]): ReadonlyMap<string, string> | undefined {
  const { db } = useSession()
  const listed = ids.join('\n')
  return useLiveQuery(() => contactNames(db, listed ? listed.split('\n') : []), [db, listed])
}
