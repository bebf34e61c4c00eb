import { useLiveQuery } from 'dexie-react-hooks'
import { type NamedIn, namedIn } from '../../src/db/queries/namedIn.ts'
import { useSession } from '../session/session.ts'

/** What names a contact or a resource among its own fields; nothing while it is read. */
export function useNamedIn(table: 'contacts' | 'resources', id: string): readonly NamedIn[] {
  const { db } = useSession()
  return useLiveQuery(() => namedIn(db, table, id), [db, table, id]) ?? []
}
