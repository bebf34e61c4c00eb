import type { LibraryDatabase } from './libraryDatabase.ts'
import { journalAfter } from './queries/journalAfter.ts'
import { sameRow } from './sameRow.ts'

/** Whether every row that changed after a place in the journal reads as the journal says it was left. */
export async function readsBack(db: LibraryDatabase, seq: number): Promise<boolean> {
  const left = new Map<string, { table: string; key: string; after: unknown }>()
  for await (const entries of journalAfter(db, seq)) {
    for (const { table, key, after } of entries) left.set(`${table}\n${key}`, { table, key, after })
  }
  for (const { table, key, after } of left.values()) {
    if (!sameRow(await db.table(table).get(key), after)) return false
  }
  return true
}
