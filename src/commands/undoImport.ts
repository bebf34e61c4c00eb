import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { mutate } from '../db/mutate.ts'
import { changesOfSet } from '../db/queries/changesOfSet.ts'
import { contactsWithHistory } from '../db/queries/contactsWithHistory.ts'
import type { Recorder } from '../db/recorder.ts'
import { keyOfRow, type RowOf } from '../db/rowSchemas.ts'
import { sameRow } from '../db/sameRow.ts'
import { type JournalEntry, type RecordTable, recordTables } from '../model/journal.ts'
import type { CommandContext } from './context.ts'
import { isImportTarget } from './importTargets.ts'

/** What taking an import back did; what the user changed since the import, or kept something with, stays. */
export interface UndoneImport {
  readonly removed: number
  readonly restored: number
  readonly keptBecauseEdited: number
}

/**
 * Takes a past import back, also long after: what it added goes, what it changed is as before. Itself a step of undo.
 * Null where it was undone already, or the journal no longer remembers it (see pruneJournal.ts; a restored backup has
 * no journal).
 */
export async function undoImport(
  context: CommandContext,
  importId: string,
): Promise<UndoneImport | null> {
  const { db } = context
  const record = await db.imports.get(importId)
  if (!record || record.undoneAt) return null
  const entries = await changesOfSet(db, record.changeSet)
  if (entries.length === 0) return null
  const imported = entries.filter(({ table }) => isImportTarget(table) || table === 'claims')
  const attached = await withHistory(db, imported)
  const label = { code: 'undo-import', fileName: record.fileName, count: imported.length } as const
  return mutate(
    db,
    context,
    label,
    recordTables.filter((table) => entries.some((entry) => entry.table === table)),
    async (recorder) => {
      if ((await recorder.get('imports', importId))?.undoneAt !== undefined) return null
      const { there, untouched } = await untouchedSince(recorder, imported, attached)
      const { added, changed } = split(untouched)
      const keys = new Set(untouched.map(({ key }) => key))
      const beside = entries.filter(
        ({ table }) => table !== 'imports' && table !== 'claims' && !isImportTarget(table),
      )
      await takeBack(recorder, [...untouched, ...beside.filter(({ key }) => keys.has(key))])
      await recorder.put('imports', { ...record, undoneAt: context.now().toISOString() })
      return {
        removed: recordsIn(added),
        restored: recordsIn(changed),
        keptBecauseEdited: there - recordsIn(untouched),
      }
    },
    { timeout: 5_000 + imported.length * 20 },
  )
}

/** Claims come along with resources, and are not counted beside them. */
function recordsIn(entries: readonly JournalEntry[]): number {
  return entries.filter(({ table }) => isImportTarget(table)).length
}

/** Those of an import's contacts that would leave something behind: what was said to them, promised or linked. */
export async function withHistory(
  db: LibraryDatabase,
  imported: readonly JournalEntry[],
): Promise<ReadonlySet<string>> {
  const isOfContacts = imported.some(({ table }) => table === 'contacts')
  return isOfContacts ? contactsWithHistory(db) : new Set()
}

/** The imported rows that are as the import left them, and how many are still there at all. */
async function untouchedSince(
  recorder: Recorder,
  imported: readonly JournalEntry[],
  attached: ReadonlySet<string>,
): Promise<{ there: number; untouched: JournalEntry[] }> {
  let there = 0
  const untouched: JournalEntry[] = []
  for (const [table, entries] of byTable(imported)) {
    const current = await recorder.bulkGet(
      table,
      entries.map(({ key }) => key),
    )
    const rows = new Map(current.map((row) => [keyOfRow(table, row), row]))
    if (isImportTarget(table)) there += rows.size
    untouched.push(
      ...entries.filter(
        ({ key, before, after }) =>
          sameRow(rows.get(key), after) && !(before === undefined && attached.has(key)),
      ),
    )
  }
  return { there, untouched }
}

/** Rows as they were before; what is kept beside a row bears its key and goes the same way. */
async function takeBack(recorder: Recorder, entries: readonly JournalEntry[]): Promise<void> {
  for (const [table, ofTable] of byTable(entries)) {
    const { added, changed } = split(ofTable)
    await recorder.bulkRemove(
      table,
      added.map(({ key }) => key),
    )
    await recorder.bulkPut(
      table,
      changed.map(({ before }) => before as RowOf<typeof table>),
    )
  }
}

function byTable(entries: readonly JournalEntry[]): Map<RecordTable, JournalEntry[]> {
  const tables = new Map<RecordTable, JournalEntry[]>()
  for (const entry of entries) {
    const ofTable = tables.get(entry.table)
    if (ofTable) ofTable.push(entry)
    else tables.set(entry.table, [entry])
  }
  return tables
}

function split(entries: readonly JournalEntry[]): {
  readonly added: readonly JournalEntry[]
  readonly changed: readonly JournalEntry[]
} {
  return {
    added: entries.filter(({ before }) => before === undefined),
    changed: entries.filter(({ before }) => before !== undefined),
  }
}
