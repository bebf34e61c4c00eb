import { useLiveQuery } from 'dexie-react-hooks'
import { tableCounts } from '../../src/db/queries/tableCounts.ts'
import { useSession } from '../session/session.ts'

/** Rows by table in the open library, kept up to date; undefined while they are counted. */
export function useTableCounts(): Readonly<Record<string, number>> | undefined {
  const { db } = useSession()
  return useLiveQuery(() => tableCounts(db), [db])
}
