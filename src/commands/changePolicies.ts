import { mutate } from '../db/mutate.ts'
import type { Policy } from '../model/review.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Adds an institution whose policy is to be read; answers its id. */
export async function addPolicy(context: CommandContext, institution: string): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'policy', count: 1 } as const
  await mutate(context.db, context, label, ['policies'], (recorder) =>
    recorder.put('policies', {
      id,
      institution: institution.trim(),
      url: '',
      notes: '',
      createdAt: now,
      changedAt: now,
    }),
  )
  return id
}

/** Changes where a policy is, when it was read, and what the user noted of it. */
export async function editPolicy(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<Policy, 'institution' | 'url' | 'readOn' | 'notes'>>,
): Promise<void> {
  await changeRecords(
    context,
    'policies',
    [id],
    ([policy]) => ({ code: 'edit-record', kind: 'policy', name: policy?.institution ?? '' }),
    (policy) => patchedRow(policy, patch),
  )
}
