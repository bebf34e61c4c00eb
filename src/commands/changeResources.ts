import type { ChangeLabel } from '../model/journal.ts'
import type { Resource } from '../model/resource.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

/** Changes several resources alike in one step of undo; see changeRecords.ts. */
export function changeResources(
  context: CommandContext,
  ids: readonly string[],
  label: (changed: readonly Resource[]) => ChangeLabel,
  change: (resource: Resource) => Resource,
): Promise<void> {
  return changeRecords(context, 'resources', ids, label, change)
}
