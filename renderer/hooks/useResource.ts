import { useLiveQuery } from 'dexie-react-hooks'
import { resourceById } from '../../src/db/queries/resourceById.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** A resource, kept up to date; while the next one is read still the last one, undefined when there is none. */
export function useResource(id: string | null): Resource | undefined {
  const { db } = useSession()
  const resource = useLiveQuery(() => (id ? resourceById(db, id) : undefined), [db, id])
  return id ? resource : undefined
}
