import type { ImportRecord } from '../../model/importRecord.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Finished imports, the newest first. */
export async function pastImports(db: LibraryDatabase): Promise<ImportRecord[]> {
  return readableRows('imports', await db.imports.orderBy('at').reverse().toArray()).rows
}
