import { useLiveQuery } from 'dexie-react-hooks'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

const none: readonly Resource[] = []

/** Some resources by id, kept up to date; none while they are read. */
export function useResources(ids: readonly string[]): readonly Resource[] {
  const { db } = useSession()
  const listed = ids.join('\n')
  return (
    useLiveQuery(() => resourcesByIds(db, listed ? listed.split('\n') : []), [db, listed]) ?? none
  )
}
