import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { idsInTrash, type TrashTable, trashTables } from '../model/trashKey.ts'

/** Ids of records that are in the trash, by table, how many they are, and how many of those asked for are nowhere. */
export type InTrash = Readonly<Record<TrashTable, readonly string[]>> & {
  readonly count: number
  readonly gone: number
}

/**
 * Of some trash keys those whose records are there and in the trash. Throws RecordGoneError where none of them is in
 * the trash because some are nowhere any more.
 */
export async function inTrash(db: LibraryDatabase, keys: readonly string[]): Promise<InTrash> {
  const found = await Promise.all(
    trashTables.map(async (table) => [table, await deletedOf(db, table, keys)] as const),
  )
  const count = found.reduce((sum, [, { ids }]) => sum + ids.length, 0)
  const gone = found.reduce((sum, [, { gone }]) => sum + gone, 0)
  if (count === 0 && gone > 0) throw new RecordGoneError()
  const byTable: Partial<Record<TrashTable, readonly string[]>> = Object.fromEntries(
    found.map(([table, { ids }]) => [table, ids]),
  )
  return { ...(byTable as Record<TrashTable, readonly string[]>), count, gone }
}

async function deletedOf(
  db: LibraryDatabase,
  table: TrashTable,
  keys: readonly string[],
): Promise<{ readonly ids: string[]; readonly gone: number }> {
  const rows = await db
    .table<{ readonly id: string; readonly deletedAt?: string }, string>(table)
    .bulkGet(idsInTrash(table, keys))
  return {
    ids: rows.flatMap((row) => (row?.deletedAt ? [row.id] : [])),
    gone: rows.filter((row) => row === undefined).length,
  }
}
