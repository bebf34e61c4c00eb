import { mutate } from '../db/mutate.ts'
import type { CommandContext } from './context.ts'

/** Deletes resources that are in the trash, with the records they came from; undone while the journal remembers them. */
export async function deleteForGood(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const found = await context.db.resources.bulkGet([...ids])
  const inTrash = found.flatMap((row) => (row?.deletedAt ? [row.id] : []))
  if (inTrash.length === 0) return
  await mutate(
    context.db,
    context,
    { code: 'delete-for-good', count: inTrash.length },
    ['resources', 'rawRecords'],
    async (recorder) => {
      const rows = await recorder.bulkGet('resources', inTrash)
      const gone = rows.flatMap((row) => (row.deletedAt ? [row.id] : []))
      await recorder.bulkRemove('resources', gone)
      await recorder.bulkRemove('rawRecords', gone)
    },
    { timeout: 5_000 + inTrash.length * 10 },
  )
}
