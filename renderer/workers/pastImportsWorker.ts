import { expose } from 'comlink'
import { isImportTarget } from '../../src/commands/importTargets.ts'
import { type UndoneImport, undoImport } from '../../src/commands/undoImport.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { sameRow } from '../../src/db/sameRow.ts'
import type { JournalEntry } from '../../src/model/journal.ts'

/** What undoing an import would do now, in records of its kind. */
export interface UndoPreview {
  readonly removes: number
  readonly restores: number
  readonly keeps: number
}

/** Looks at and takes back past imports: thousands of records are compared, which is not for the drawing thread. */
class PastImportsWork {
  /** What `undo` would do: a resource counts as changed since when it is no longer what the import left. */
  preview(databaseName: string, importId: string): Promise<UndoPreview> {
    return withLibrary(databaseName, async (db) => {
      const record = await db.imports.get(importId)
      if (!record || record.undoneAt) return { removes: 0, restores: 0, keeps: 0 }
      const entries = await db.journal
        .where('changeSet')
        .equals(record.changeSet)
        .filter(({ table }) => isImportTarget(table))
        .toArray()
      const current = await currentRows(db, entries)
      const counts = { removes: 0, restores: 0, keeps: 0 }
      for (const [index, { before, after }] of entries.entries()) {
        const now = current[index]
        if (now === undefined) continue
        if (!sameRow(now, after)) counts.keeps += 1
        else if (before === undefined) counts.removes += 1
        else counts.restores += 1
      }
      return counts
    })
  }

  undo(databaseName: string, importId: string): Promise<UndoneImport | null> {
    return withLibrary(databaseName, (db) =>
      undoImport({ db, now: () => new Date(), newId: () => crypto.randomUUID() }, importId),
    )
  }
}

/** The rows as they are now, in the order of the entries. */
async function currentRows(
  db: LibraryDatabase,
  entries: readonly JournalEntry[],
): Promise<readonly unknown[]> {
  // An import writes one table's rows: the others only stand beside.
  const [first] = entries
  return first ? db.table(first.table).bulkGet(entries.map(({ key }) => key)) : []
}

async function withLibrary<T>(name: string, work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = declareDatabase(name)
  try {
    await db.open()
    return await work(db)
  } finally {
    db.close()
  }
}

export type PastImportsWorker = InstanceType<typeof PastImportsWork>
expose(new PastImportsWork())
