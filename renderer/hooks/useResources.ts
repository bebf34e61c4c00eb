import { useLiveQuery } from 'dexie-react-hooks'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

const none: readonly Resource[] = []

/** Resources by id, kept up to date; those that are gone are left out. */
export function useResources(ids: readonly string[]): readonly Resource[] {
  const { db } = useSession()
  const keys = ids.join(' ')
  return useLiveQuery(() => resourcesByIds(db, keys.split(' ')), [db, keys]) ?? none
}
