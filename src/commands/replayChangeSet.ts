import { ChangeSetMovedError, mutate } from '../db/mutate.ts'
import { changesOfSet } from '../db/queries/changesOfSet.ts'
import type { Recorder } from '../db/recorder.ts'
import { keyOfRow, type RowOf } from '../db/rowSchemas.ts'
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

interface Replay {
  readonly direction: 'undo' | 'redo'
  /** What the change set is afterwards; `superseded` takes it back for good. */
  readonly leaves: ChangeSet['state']
}

/**
 * Takes a change set back or does it again, row by row, in one transaction that is itself recorded.
 * A row that is no longer what the change left is not overwritten. Null, and nothing written, where the change set is
 * no longer in the state it was handed over in: two quick presses of a key are two steps, never one step twice.
 */
export async function replayChangeSet(
  context: CommandContext,
  set: ChangeSet,
  { direction, leaves }: Replay,
): Promise<ReplayedStep | null> {
  const { db } = context
  const entries = await changesOfSet(db, set.id)
  const tables = recordTables.filter((table) => entries.some((entry) => entry.table === table))
  const label = { code: direction, of: set.label } as const
  try {
    const skipped = await mutate(
      db,
      context,
      label,
      tables,
      (recorder) => replay(recorder, tables, stepsOf(entries, direction)),
      {
        replays: { id: set.id, finds: set.state, leaves },
        timeout: 5_000 + entries.length * 10,
      },
    )
    return { label: set.label, skipped }
  } catch (error) {
    if (error instanceof ChangeSetMovedError) return null
    throw error
  }
}

interface Step {
  readonly table: RecordTable
  readonly key: string
  readonly from: unknown
  readonly to: unknown
}

function stepsOf(entries: readonly JournalEntry[], direction: 'undo' | 'redo'): Step[] {
  const steps = entries.map(({ table, key, before, after }) =>
    direction === 'undo'
      ? { table, key, from: after, to: before }
      : { table, key, from: before, to: after },
  )
  return direction === 'undo' ? steps.reverse() : steps
}

/** Table by table, so that a thousand rows are a few requests and not thousands. */
async function replay(
  recorder: Recorder,
  tables: readonly RecordTable[],
  steps: readonly Step[],
): Promise<number> {
  let skipped = 0
  for (const table of tables) {
    const ofTable = steps.filter((step) => step.table === table)
    const rows = await currentRows(recorder, table, ofTable)
    const touched = new Set<string>()
    for (const { key, from, to } of ofTable) {
      if (sameRow(rows.get(key), from)) {
        rows.set(key, to)
        touched.add(key)
      } else skipped += 1
    }
    const keys = [...touched]
    const puts = keys.map((key) => rows.get(key)).filter((row) => row !== undefined)
    await recorder.bulkPut(table, puts as RowOf<typeof table>[])
    await recorder.bulkRemove(
      table,
      keys.filter((key) => rows.get(key) === undefined),
    )
  }
  return skipped
}

/** A row changed twice in one change set is followed from step to step, so this map is written to as well. */
async function currentRows(
  recorder: Recorder,
  table: RecordTable,
  steps: readonly Step[],
): Promise<Map<string, unknown>> {
  const keys = [...new Set(steps.map(({ key }) => key))]
  const rows = await recorder.bulkGet(table, keys)
  return new Map(rows.map((row) => [keyOfRow(table, row), row]))
}
