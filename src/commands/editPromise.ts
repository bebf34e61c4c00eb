import type { ContactPromise } from '../model/interaction.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Changes a promise's words, its days, or whose it is. */
export async function editPromise(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<ContactPromise, 'by' | 'text' | 'madeOn' | 'due'>>,
): Promise<void> {
  await changeRecords(
    context,
    'promises',
    [id],
    () => ({ code: 'edit-record', kind: 'promise', name: '' }),
    (promise) => patchedRow(promise, patch),
  )
}
