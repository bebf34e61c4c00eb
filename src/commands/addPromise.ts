import { mutate } from '../db/mutate.ts'
import type { ContactPromise } from '../model/interaction.ts'
import type { CommandContext } from './context.ts'

/** What is promised, by whom and to whom; `madeOn` is an ISO day. */
export type PromiseDraft = Pick<ContactPromise, 'contactId' | 'by' | 'text' | 'madeOn'> &
  Partial<Pick<ContactPromise, 'due' | 'sourceId'>>

/** Adds a promise; answers its id. */
export async function addPromise(context: CommandContext, draft: PromiseDraft): Promise<string> {
  const promise = { ...draft, id: context.newId(), changedAt: context.now().toISOString() }
  const label = { code: 'add-records', kind: 'promise', count: 1 } as const
  await mutate(context.db, context, label, ['promises', 'contacts'], async (recorder) => {
    await recorder.present('contacts', promise.contactId)
    await recorder.bulkAdd('promises', [promise])
  })
  return promise.id
}
