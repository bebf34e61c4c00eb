import { mutate } from '../db/mutate.ts'
import type { ResourceDraft } from '../model/resource.ts'
import type { CommandContext } from './context.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'

/** Saves drafts as resources in one change; answers their new ids in order. */
export async function addResources(
  context: CommandContext,
  drafts: readonly ResourceDraft[],
): Promise<string[]> {
  const now = context.now().toISOString()
  const resources = drafts.map((draft) => resourceFromDraft(draft, { id: context.newId(), now }))
  const label = { code: 'add-resources', count: resources.length } as const
  await mutate(context.db, context, label, ['resources'], (recorder) =>
    recorder.bulkAdd('resources', resources),
  )
  return resources.map(({ id }) => id)
}
