import type { LibraryDatabase } from '../libraryDatabase.ts'
import { type RowOf, readableRows } from '../rowSchemas.ts'

const pageSize = 1_000

/** The tables read whole; each row has an id. */
export type PagedTable =
  | 'resources'
  | 'contacts'
  | 'communities'
  | 'drafts'
  | 'experiences'
  | 'scholarlyWorks'
  | 'portfolios'
  | 'events'
  | 'claims'

/** All rows of a table in pages, by id; pages are read one at a time so that a worker can answer in between. */
export async function* tablePages<T extends PagedTable>(
  db: LibraryDatabase,
  table: T,
): AsyncGenerator<RowOf<T>[]> {
  let after = ''
  for (;;) {
    const page = await db
      .table<{ readonly id: string }, string>(table)
      .where('id')
      .above(after)
      .limit(pageSize)
      .toArray()
    const last = page.at(-1)
    if (!last) return
    yield readableRows(table, page).rows
    after = last.id
  }
}
