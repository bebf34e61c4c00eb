import { mutate } from '../db/mutate.ts'
import type { RefusedChanges } from '../db/refusedChanges.ts'
import { sameRow } from '../db/sameRow.ts'
import type { CommandContext } from './context.ts'

/**
 * Writes what a change was kept from writing at an earlier start; rows that are so already are left. Answers false, and
 * writes nothing, where a row is neither as it was found then nor as it was to be: somebody else changed it since.
 */
export async function writeHeldRows(
  context: CommandContext,
  { label, changes }: RefusedChanges,
): Promise<boolean> {
  const tables = [...new Set(changes.map(({ table }) => table))]
  return mutate(context.db, context, label, tables, async (recorder) => {
    const current = await Promise.all(changes.map(({ table, key }) => recorder.get(table, key)))
    const open = changes.filter(({ after }, at) => !sameRow(current[at], after))
    const fits = changes.every(
      ({ before, after }, at) => sameRow(current[at], before) || sameRow(current[at], after),
    )
    if (!fits) return false
    for (const { table, key, after } of open) {
      if (after === undefined) await recorder.bulkRemove(table, [key])
      else await recorder.put(table, after as never)
    }
    return true
  })
}
