import type { ReadingStatus } from '../model/resource.ts'
import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Sets the reading status. */
export async function setStatus(
  context: CommandContext,
  ids: readonly string[],
  status: ReadingStatus,
): Promise<void> {
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'set-status', count: changed.length }),
    (resource) => (resource.status === status ? resource : { ...resource, status }),
  )
}
