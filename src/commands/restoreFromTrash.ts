import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Takes resources back out of the trash. */
export async function restoreFromTrash(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'restore-resources', count: changed.length }),
    (resource) => {
      if (!resource.deletedAt) return resource
      const { deletedAt: _deletedAt, ...kept } = resource
      return kept
    },
  )
}
