import { useLiveQuery } from 'dexie-react-hooks'
import { resourceById } from '../../src/db/queries/resourceById.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** A resource, kept up to date; undefined while it is read or when there is none. */
export function useResource(id: string | null): Resource | undefined {
  const { db } = useSession()
  const resource = useLiveQuery(() => (id ? resourceById(db, id) : undefined), [db, id])
  // While the next one is read, the last one's answer is still here: it is not the one asked for.
  return resource?.id === id ? resource : undefined
}
