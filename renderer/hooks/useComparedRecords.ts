import { useLiveQuery } from 'dexie-react-hooks'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** The records of a group that is compared, whichever they are; undefined while they are read. */
export type ComparedRecords =
  | { readonly table: 'contacts'; readonly records: readonly Contact[] }
  | { readonly table: 'resources'; readonly records: readonly Resource[] }

export function useComparedRecords(
  table: ComparedRecords['table'],
  ids: readonly string[],
): ComparedRecords | undefined {
  const { db } = useSession()
  return useLiveQuery(
    async (): Promise<ComparedRecords> =>
      table === 'contacts'
        ? { table, records: await contactsByIds(db, ids) }
        : { table, records: await resourcesByIds(db, ids) },
    [db, table, ids],
  )
}
