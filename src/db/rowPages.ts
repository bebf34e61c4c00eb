import type { RecordTable } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { rowsAtOnce } from './rowsAtOnce.ts'

/** Every row of a table as it is stored, in pages by key; so many at once as may be in memory together. */
export async function* rowPages(
  db: LibraryDatabase,
  table: RecordTable,
): AsyncGenerator<readonly unknown[]> {
  const rows = db.table<unknown, string>(table)
  const { keyPath } = rows.schema.primKey
  let after = ''
  for (;;) {
    const page = await rows.where(':id').above(after).limit(rowsAtOnce(table)).toArray()
    const last = page.at(-1)
    if (!last) return
    yield page
    after = (last as Record<string, string>)[String(keyPath)] ?? ''
  }
}
