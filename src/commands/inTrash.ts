import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { idsInTrash, type TrashTable } from '../model/trashKey.ts'

/** Ids of records that are in the trash, by table, and how many they are. */
export type InTrash = Readonly<Record<TrashTable, readonly string[]>> & { readonly count: number }

/** Of some trash keys those whose records are there and in the trash. */
export async function inTrash(db: LibraryDatabase, keys: readonly string[]): Promise<InTrash> {
  const [resources, contacts, communities, drafts, claims] = await Promise.all([
    deletedOf(db, 'resources', keys),
    deletedOf(db, 'contacts', keys),
    deletedOf(db, 'communities', keys),
    deletedOf(db, 'drafts', keys),
    deletedOf(db, 'claims', keys),
  ])
  const found = { resources, contacts, communities, drafts, claims }
  const count = Object.values(found).reduce((sum, ids) => sum + ids.length, 0)
  return { ...found, count }
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
