import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Stars or unstars. */
export async function setStarred(
  context: CommandContext,
  ids: readonly string[],
  starred: boolean,
): Promise<void> {
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'set-star', count: changed.length, starred }),
    (resource) => (resource.starred === starred ? resource : { ...resource, starred }),
  )
}
