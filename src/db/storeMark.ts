import { type JournalEntry, type RecordTable, recordTables } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { journalAfter } from './queries/journalAfter.ts'

/** Where a library stood when it was looked at: which one, how far its journal, how many rows a table held. */
export interface StoreMark {
  readonly databaseId: string
  /** The number of the newest change; 0 where there is none. */
  readonly seq: number
  readonly counts: Readonly<Record<string, number>>
}

/** What speaks against a store being what it was: another one, an older one, or one with fewer rows than it should have. */
export type StoreLoss = 'replaced' | 'older' | 'fewer'

/** Where the library stands, as of one moment; `databaseId` is empty where it says nothing of itself. */
export function readStoreMark(db: LibraryDatabase): Promise<StoreMark> {
  const tables = recordTables.map((table) => db.table(table))
  return db.transaction('r', [...tables, db.meta, db.journal], async () => {
    const [meta, newest, ...counts] = await Promise.all([
      db.meta.get('library'),
      db.journal.orderBy('seq').reverse().limit(1).primaryKeys(),
      ...tables.map((table) => table.count()),
    ])
    return {
      databaseId: meta?.databaseId ?? '',
      seq: newest[0] ?? 0,
      counts: Object.fromEntries(recordTables.map((table, at) => [table, counts[at] ?? 0])),
    }
  })
}

/**
 * What happened to a store between two looks that no change of the program's own explains; undefined where all is as it
 * should be. Rows go only through the journal, so that a table may hold fewer rows only by as many as it says went.
 */
export async function storeLoss(
  db: LibraryDatabase,
  before: StoreMark,
  now: StoreMark,
): Promise<StoreLoss | undefined> {
  if (now.databaseId !== before.databaseId) return 'replaced'
  if (now.seq < before.seq) return 'older'
  const fewer = recordTables.filter((table) => missing(table, before, now) > 0)
  if (fewer.length === 0) return undefined
  const gone = await goneBetween(db, before.seq, now.seq)
  // Forgotten since, in whole steps: what they did can no longer be told.
  if (!gone) return undefined
  return fewer.some((table) => missing(table, before, now) > (gone.get(table) ?? 0))
    ? 'fewer'
    : undefined
}

function missing(table: RecordTable, before: StoreMark, now: StoreMark): number {
  return (before.counts[table] ?? 0) - (now.counts[table] ?? 0)
}

/** By how many rows the journal says each table shrank between two places in it; undefined where it no longer reaches back so far. */
async function goneBetween(
  db: LibraryDatabase,
  from: number,
  to: number,
): Promise<ReadonlyMap<RecordTable, number> | undefined> {
  const [first] = await db.journal.orderBy('seq').limit(1).primaryKeys()
  if (first !== undefined && first > from + 1) return undefined
  const gone = new Map<RecordTable, number>()
  for await (const entries of journalAfter(db, from)) {
    for (const entry of entries) {
      if (entry.seq > to) return gone
      gone.set(entry.table, (gone.get(entry.table) ?? 0) + rowsGone(entry))
    }
  }
  return gone
}

/** 1 for a row that went, -1 for one that came. */
function rowsGone({ before, after }: JournalEntry): number {
  return Number(before !== undefined) - Number(after !== undefined)
}
