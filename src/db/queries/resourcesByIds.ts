import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { rowsByIds } from './rowsByIds.ts'

/** Resources in the order asked for; absent and unreadable ones are left out. */
export function resourcesByIds(db: LibraryDatabase, ids: readonly string[]): Promise<Resource[]> {
  return rowsByIds(db, 'resources', ids)
}
