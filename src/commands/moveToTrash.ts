import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Moves resources to the trash, where they stay until they are restored or deleted for good. */
export async function moveToTrash(context: CommandContext, ids: readonly string[]): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'trash-resources', count: changed.length }),
    (resource) => (resource.deletedAt ? resource : { ...resource, deletedAt }),
  )
}
