import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Marks promises as kept on an ISO day; undefined opens them again. */
export async function keepPromise(
  context: CommandContext,
  ids: readonly string[],
  doneOn: string | undefined,
): Promise<void> {
  await changeRecords(
    context,
    'promises',
    ids,
    (changed) => ({ code: 'change-records', kind: 'promise', count: changed.length }),
    (promise) => patchedRow(promise, { doneOn }),
  )
}
