import { mutate } from '../db/mutate.ts'
import { sameRow } from '../db/sameRow.ts'
import type { JournalEntry } from '../model/journal.ts'
import type { RawRecord, Resource } from '../model/resource.ts'
import type { CommandContext } from './context.ts'

/** What taking an import back did; what the user changed since the import stays. */
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
  const entries = await db.journal.where('changeSet').equals(record.changeSet).toArray()
  if (entries.length === 0) return null
  const resources = entries.filter(({ table }) => table === 'resources')
  const raws = new Map(
    entries.filter(({ table }) => table === 'rawRecords').map((entry) => [entry.key, entry]),
  )
  const label = { code: 'undo-import', fileName: record.fileName, count: resources.length } as const
  return mutate(
    db,
    context,
    label,
    ['resources', 'rawRecords', 'imports'],
    async (recorder) => {
      if ((await recorder.get('imports', importId))?.undoneAt !== undefined) return null
      const current = await recorder.bulkGet(
        'resources',
        resources.map(({ key }) => key),
      )
      const byId = new Map(current.map((resource) => [resource.id, resource]))
      const untouched = resources.filter(({ key, after }) => sameRow(byId.get(key), after))
      const { added, changed } = split(untouched)
      await recorder.bulkRemove(
        'resources',
        added.map(({ key }) => key),
      )
      const former = untouched.flatMap(({ key }) => raws.get(key) ?? [])
      await recorder.bulkRemove(
        'rawRecords',
        split(former).added.map(({ key }) => key),
      )
      await recorder.bulkPut(
        'resources',
        changed.map(({ before }) => before as Resource),
      )
      await recorder.bulkPut(
        'rawRecords',
        split(former).changed.map(({ before }) => before as RawRecord),
      )
      await recorder.put('imports', { ...record, undoneAt: context.now().toISOString() })
      return {
        removed: added.length,
        restored: changed.length,
        keptBecauseEdited: byId.size - untouched.length,
      }
    },
    { timeout: 5_000 + resources.length * 20 },
  )
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
