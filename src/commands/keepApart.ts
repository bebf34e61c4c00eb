import { mutate } from '../db/mutate.ts'
import { type NotDuplicate, pairId } from '../model/duplicate.ts'
import type { CommandContext } from './context.ts'

/** Remembers that records are not the same, every two of them: they are not suggested again. */
export async function keepApart(
  context: CommandContext,
  table: NotDuplicate['table'],
  ids: readonly string[],
): Promise<void> {
  const at = context.now().toISOString()
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => ({ id: pairId(one, other), table, at })),
  )
  const label = { code: 'not-duplicates', count: pairs.length } as const
  await mutate(context.db, context, label, ['notDuplicates', table], async (recorder) => {
    await recorder.requireAll(table, ids)
    await recorder.bulkPut('notDuplicates', pairs)
  })
}
