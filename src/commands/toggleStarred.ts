import type { CommandContext } from './context.ts'
import { setStarred } from './setStarred.ts'

/** Stars resources; where all of them are starred already, takes the stars away. */
export async function toggleStarred(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const rows = await context.db.resources.bulkGet([...ids])
  const starred = rows.every((row) => !row || row.starred)
  await setStarred(context, ids, !starred)
}
