import { useLiveQuery } from 'dexie-react-hooks'
import { storedRow } from '../../src/db/queries/storedRow.ts'
import type { RecordTable } from '../../src/model/journal.ts'
import { useSession } from '../session/session.ts'

/** A row as it is stored; null where it is gone, undefined while it is read. */
export function useStoredRow(
  table: RecordTable,
  id: string,
): Readonly<Record<string, unknown>> | null | undefined {
  const { db } = useSession()
  return useLiveQuery(() => storedRow(db, table, id), [db, table, id])
}
