import { useLiveQuery } from 'dexie-react-hooks'
import { rawRecordById } from '../../src/db/queries/rawRecordById.ts'
import type { RawRecord } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

/** The record a resource was imported from, as it stood in its file. */
export function useRawRecord(id: string): RawRecord | undefined {
  const { db } = useSession()
  return useLiveQuery(() => rawRecordById(db, id), [db, id])
}
