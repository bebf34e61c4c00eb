import { mutate } from '../db/mutate.ts'
import { blankDraft, type Draft } from '../model/draft.ts'
import type { CommandContext } from './context.ts'

/** Adds a draft, empty but for what is given; answers its id. */
export async function addDraft(
  context: CommandContext,
  given: Partial<Omit<Draft, 'id' | 'createdAt' | 'changedAt'>> = {},
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'draft', count: 1 } as const
  await mutate(context.db, context, label, ['drafts'], (recorder) =>
    recorder.put('drafts', { ...blankDraft(id, now), ...given }),
  )
  return id
}
