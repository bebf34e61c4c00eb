import type { RecordTable } from '../model/journal.ts'

/** Rows of a table that may be in memory together while all of it is read or written; an image may take 27 MB. */
export function rowsAtOnce(table: RecordTable): number {
  return table === 'draftImages' ? 4 : 500
}
