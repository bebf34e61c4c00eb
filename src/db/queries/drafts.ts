import type { Draft } from '../../model/draft.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Drafts outside the trash, the one changed last first. */
export async function presentDrafts(db: LibraryDatabase): Promise<Draft[]> {
  return readableRows('drafts', await db.drafts.toArray())
    .rows.filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}
