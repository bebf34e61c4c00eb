import { mutate } from '../db/mutate.ts'
import type { Community } from '../model/community.ts'
import type { CommandContext } from './context.ts'

/** Adds a community; answers its id. */
export async function addCommunity(
  context: CommandContext,
  draft: Pick<Community, 'name'> & Partial<Omit<Community, 'id' | 'savedAt' | 'changedAt'>>,
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'community', count: 1 } as const
  await mutate(context.db, context, label, ['communities'], (recorder) =>
    recorder.put('communities', {
      kind: 'group',
      purpose: '',
      rules: '',
      notes: '',
      specialties: [],
      tags: [],
      visits: [],
      starred: false,
      ...draft,
      name: draft.name.trim(),
      id,
      savedAt: now,
      changedAt: now,
    }),
  )
  return id
}
