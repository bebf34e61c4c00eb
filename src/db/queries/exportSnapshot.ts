import type { RawRecord, Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { resourcesByIds } from './resourcesByIds.ts'

/** What an export needs: the resources in order, and the records they were imported from. */
export async function exportSnapshot(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<{ resources: Resource[]; rawRecords: Map<string, RawRecord> }> {
  const resources = await resourcesByIds(db, ids)
  const raw = await db.rawRecords.bulkGet([...ids])
  return {
    resources,
    rawRecords: new Map(raw.flatMap((record) => (record ? [[record.id, record] as const] : []))),
  }
}
