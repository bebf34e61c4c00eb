import { useLiveQuery } from 'dexie-react-hooks'
import { resourceById } from '../../src/db/queries/resourceById.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** A resource, kept up to date; undefined while it is read or when there is none. */
export function useResource(id: string | null): Resource | undefined {
  const { db } = useSession()
  const resource = useLiveQuery(() => (id ? resourceById(db, id) : undefined), [db, id])
  // While the next one is read, the last one's answer is still here: it is not the one asked for.
  return resource?.id === id ? resource : undefined
}

const mostRead = 2_000

/** Several resources for what they share; of very many, the first two thousand. */
export function useSelectedResources(ids: ReadonlySet<string>): readonly Resource[] {
  const { db } = useSession()
  return useLiveQuery(() => resourcesByIds(db, [...ids].slice(0, mostRead)), [db, ids]) ?? []
}
