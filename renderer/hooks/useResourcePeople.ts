import { useLiveQuery } from 'dexie-react-hooks'
import { peopleOfResource } from '../../src/db/queries/peopleOfResource.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** Which people of a resource are contacts, and who else is linked to it; undefined while it is read. */
export function useResourcePeople(resource: Resource) {
  const { db } = useSession()
  return useLiveQuery(() => peopleOfResource(db, resource), [db, resource])
}
