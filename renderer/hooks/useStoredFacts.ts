import { useLiveQuery } from 'dexie-react-hooks'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { tableCounts } from '../../src/db/queries/tableCounts.ts'
import { useSession } from '../session/session.ts'

export interface StoredFacts {
  readonly counts: Readonly<Record<string, number>>
  /** The number of the newest change; none is ever taken out of the journal. */
  readonly changes: number
}

/** How much the open library stores, kept up to date; undefined while it is counted. */
export function useStoredFacts(): StoredFacts | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const [counts, changes] = await Promise.all([tableCounts(db), lastSeq(db)])
    return { counts, changes }
  }, [db])
}
