import { useLiveQuery } from 'dexie-react-hooks'
import { pastImports } from '../../src/db/queries/pastImports.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import { useSession } from '../session/session.ts'

/** Finished imports, the newest first; undefined while they are read. */
export function usePastImports(): readonly ImportRecord[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => pastImports(db), [db])
}
