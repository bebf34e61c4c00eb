import { mutate } from '../db/mutate.ts'
import { sameRow } from '../db/sameRow.ts'
import type { ContactPromise } from '../model/interaction.ts'
import type { CommandContext } from './context.ts'

/** Fields of a promise to change; `undefined` empties an optional one. */
export type PromisePatch = {
  readonly [Field in 'by' | 'text' | 'madeOn' | 'due']?: ContactPromise[Field] | undefined
}

/** Changes a promise's words, due day, or whose it is. */
export async function editPromise(
  context: CommandContext,
  id: string,
  patch: PromisePatch,
): Promise<void> {
  const label = { code: 'edit-record', kind: 'promise', name: '' } as const
  await mutate(context.db, context, label, ['promises'], async (recorder) => {
    const before = await recorder.get('promises', id)
    if (!before) return
    const next = { ...before, ...patch } as ContactPromise
    if (sameRow(before, next)) return
    await recorder.put('promises', { ...next, changedAt: context.now().toISOString() })
  })
}
