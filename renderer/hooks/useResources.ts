import { useLiveQuery } from 'dexie-react-hooks'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

const none: readonly Resource[] = []

/** A few resources by id, in that order and kept up to date; those that are gone are left out. */
export function useResources(ids: readonly string[]): readonly Resource[] {
  const { db } = useSession()
  return useLiveQuery(() => resourcesByIds(db, ids), [db, ids.join(' ')]) ?? none
}
