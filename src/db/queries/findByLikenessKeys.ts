import type { RecordTable } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { type RowOf, readableRows } from '../rowSchemas.ts'

/** Some rows of a table with such keys, at most so many, in the trash or not, that share any of the likeness keys. */
export async function findByLikenessKeys<T extends RecordTable>(
  db: LibraryDatabase,
  table: T,
  keys: readonly string[],
  most: number,
): Promise<RowOf<T>[]> {
  if (keys.length === 0) return []
  const found = db
    .table<unknown, string>(table)
    .where('likenessKeys')
    .anyOf([...keys])
    .distinct()
    .limit(most)
  return readableRows(table, await found.toArray()).rows
}
