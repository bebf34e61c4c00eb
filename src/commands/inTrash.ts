import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { idsInTrash, type TrashTable, trashTables } from '../model/trashKey.ts'

/** Ids of records that are in the trash, by table, and how many they are. */
export type InTrash = Readonly<Record<TrashTable, readonly string[]>> & { readonly count: number }

/** Of some trash keys those whose records are there and in the trash. */
export async function inTrash(db: LibraryDatabase, keys: readonly string[]): Promise<InTrash> {
  const found = await Promise.all(
    trashTables.map(async (table) => [table, await deletedOf(db, table, keys)] as const),
  )
  const count = found.reduce((sum, [, ids]) => sum + ids.length, 0)
  const byTable: Partial<Record<TrashTable, readonly string[]>> = Object.fromEntries(found)
  return { ...(byTable as Record<TrashTable, readonly string[]>), count }
}

async function deletedOf(
  db: LibraryDatabase,
  table: TrashTable,
  keys: readonly string[],
): Promise<string[]> {
  const rows = await db
    .table<{ readonly id: string; readonly deletedAt?: string }, string>(table)
    .bulkGet(idsInTrash(table, keys))
  return rows.flatMap((row) => (row?.deletedAt ? [row.id] : []))
}
