import { mutate } from '../db/mutate.ts'
import type { ChangeLabel } from '../model/journal.ts'
import type { Resource } from '../model/resource.ts'
import type { CommandContext } from './context.ts'

/**
 * Changes several resources alike in one step of undo. `change` is pure and answers the resource as it shall be;
 * one that stays as it was is not touched, and `label` counts only those that changed.
 */
export async function changeResources(
  context: CommandContext,
  ids: readonly string[],
  label: (changed: readonly Resource[]) => ChangeLabel,
  change: (resource: Resource) => Resource,
): Promise<void> {
  const before = await context.db.resources.bulkGet([...ids])
  const meant = before.filter((row) => row !== undefined).filter((row) => change(row) !== row)
  if (meant.length === 0) return
  const now = context.now().toISOString()
  await mutate(
    context.db,
    context,
    label(meant),
    ['resources'],
    async (recorder) => {
      const rows = await recorder.bulkGet(
        'resources',
        meant.map(({ id }) => id),
      )
      await recorder.bulkPut(
        'resources',
        rows
          .map(change)
          .map((next, at) => (next === rows[at] ? next : { ...next, changedAt: now })),
      )
    },
    { timeout: 5_000 + meant.length * 10 },
  )
}

/** A list with some values added at its end and some taken out; the same list where nothing changes. */
export function changedList(
  list: string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): string[] {
  const next = [...new Set([...list, ...add])].filter((value) => !remove.includes(value))
  return next.length === list.length && next.every((value, index) => value === list[index])
    ? list
    : next
}
