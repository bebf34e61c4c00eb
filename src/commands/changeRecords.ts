import { mutate } from '../db/mutate.ts'
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
 * one that stays as it was is not touched, and `label` counts only those that changed.
 */
export async function changeRecords<T extends ChangedTable>(
  context: CommandContext,
  table: T,
  ids: readonly string[],
  label: (changed: readonly RowOf<T>[]) => ChangeLabel,
  change: (row: RowOf<T>) => RowOf<T>,
): Promise<void> {
  const before = (await context.db.table(table).bulkGet([...ids])) as (RowOf<T> | undefined)[]
  const meant = before.filter((row) => row !== undefined).filter((row) => change(row) !== row)
  if (meant.length === 0) return
  const now = context.now().toISOString()
  await mutate(
    context.db,
    context,
    label(meant),
    [table],
    async (recorder) => {
      const rows = await recorder.bulkGet(
        table,
        meant.map(({ id }) => id),
      )
      await recorder.bulkPut(
        table,
        rows
          .map(change)
          .map((next, at) => (next === rows[at] ? next : { ...next, changedAt: now })),
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
