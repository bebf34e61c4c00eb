import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import { sameRow } from '../db/sameRow.ts'
import {
  type ChangeLabel,
  type ChangeSet,
  type JournalEntry,
  type RecordTable,
  recordTables,
} from '../model/journal.ts'
import type { CommandContext } from './context.ts'

/** What a step back or forth did; rows that were changed since by something else are left as they are and counted. */
export interface ReplayedStep {
  readonly label: ChangeLabel
  readonly skipped: number
}

/**
 * Takes a change set back (`undo`) or does it again (`redo`), row by row, in one transaction that is itself recorded.
 * A row that is no longer what the change left is not overwritten.
 */
export async function replayChangeSet(
  context: CommandContext,
  set: ChangeSet,
  direction: 'undo' | 'redo',
): Promise<ReplayedStep> {
  const { db } = context
  const entries = await db.journal.where('changeSet').equals(set.id).sortBy('seq')
  const steps = (direction === 'undo' ? entries.reverse() : entries).map((entry) =>
    direction === 'undo'
      ? { entry, from: entry.after, to: entry.before }
      : { entry, from: entry.before, to: entry.after },
  )
  const label = { code: direction, of: set.label } as const
  const skipped = await mutate(
    db,
    context,
    label,
    recordTables,
    (recorder) => replay(recorder, steps),
    {
      replays: { id: set.id, leaves: direction === 'undo' ? 'undone' : 'done' },
      timeout: 5_000 + steps.length * 10,
    },
  )
  return { label: set.label, skipped }
}

interface Step {
  readonly entry: JournalEntry
  readonly from: unknown
  readonly to: unknown
}

/** Table by table, so that a thousand rows are a few requests and not thousands. */
async function replay(recorder: Recorder, steps: readonly Step[]): Promise<number> {
  let skipped = 0
  for (const table of recordTables) {
    const ofTable = steps.filter(({ entry }) => entry.table === table)
    if (ofTable.length === 0) continue
    const current = await currentRows(recorder, table, ofTable)
    const puts: unknown[] = []
    const removals: string[] = []
    for (const { entry, from, to } of ofTable) {
      if (!sameRow(current.get(entry.key), from)) skipped += 1
      else if (to === undefined) removals.push(entry.key)
      else puts.push(to)
    }
    await recorder.bulkPut(table, puts as RowOf<typeof table>[])
    await recorder.bulkRemove(table, removals)
  }
  return skipped
}

async function currentRows(
  recorder: Recorder,
  table: RecordTable,
  steps: readonly Step[],
): Promise<Map<string, unknown>> {
  const keys = steps.map(({ entry }) => entry.key)
  const rows = await recorder.bulkGet(table, keys)
  return new Map(rows.map((row) => ['id' in row ? row.id : row.key, row]))
}
