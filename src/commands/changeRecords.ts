import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import type { ChangeLabel, RecordTable } from '../model/journal.ts'
import type { CommandContext } from './context.ts'

/** The tables whose rows are changed many at a time; each row has an id and says when it was changed. */
type ChangedTable = Extract<
  RecordTable,
  | 'resources'
  | 'contacts'
  | 'interactions'
  | 'promises'
  | 'mentorMeetings'
  | 'letters'
  | 'goals'
  | 'communities'
  | 'drafts'
  | 'experiences'
  | 'scholarlyWorks'
  | 'portfolios'
  | 'events'
  | 'claims'
  | 'consents'
  | 'policies'
  | 'checklistItems'
  | 'reviews'
  | 'reviewFindings'
>

/**
 * Changes several rows of a table alike in one step of undo. `change` is pure and answers the row as it shall be;
 * one that stays as it was is not touched, and `label` counts only those that changed. Throws RecordGoneError where
 * none of the rows is there, or nothing changes and some are not; else the step notes how many are gone.
 */
export async function changeRecords<T extends ChangedTable>(
  context: CommandContext,
  table: T,
  ids: readonly string[],
  label: (changed: readonly RowOf<T>[]) => ChangeLabel,
  change: (row: RowOf<T>) => RowOf<T>,
): Promise<void> {
  const keys = [...new Set(ids)]
  const read = (await context.db.table(table).bulkGet(keys)) as (RowOf<T> | undefined)[]
  const there = read.filter((row) => row !== undefined)
  const meant = there.filter((row) => change(row) !== row)
  if (meant.length === 0) {
    if (there.length < keys.length) throw new RecordGoneError()
    return
  }
  const now = context.now().toISOString()
  await mutate(
    context.db,
    context,
    label(meant),
    [table],
    async (recorder) => {
      const rows = await recorder.presentOf(table, keys)
      const changed = rows.map((row) => ({ row, next: change(row) }))
      await recorder.bulkPut(
        table,
        changed
          .filter(({ row, next }) => next !== row)
          .map(({ next }) => ({ ...next, changedAt: now })),
      )
    },
    { timeout: 5_000 + meant.length * 10 },
  )
}

/** A list with some values added at its end and some taken out; the same list where nothing changes. */
export function changedList<T>(
  list: T[],
  { add, remove }: { readonly add: readonly T[]; readonly remove: readonly T[] },
): T[] {
  const next = [...new Set([...list, ...add])].filter((value) => !remove.includes(value))
  return next.length === list.length && next.every((value, index) => value === list[index])
    ? list
    : next
}
