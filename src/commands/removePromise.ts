import { mutate } from '../db/mutate.ts'
import type { CommandContext } from './context.ts'

/** Removes a promise that was none. */
export async function removePromise(context: CommandContext, id: string): Promise<void> {
  const label = { code: 'remove-records', kind: 'promise', count: 1 } as const
  await mutate(context.db, context, label, ['promises'], async (recorder) => {
    await recorder.present('promises', id)
    await recorder.bulkRemove('promises', [id])
  })
}
