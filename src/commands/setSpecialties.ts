import { changedList } from './changeRecords.ts'
import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Adds and removes specialties, by their ids in the taxonomy. */
export async function setSpecialties(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'set-specialties', count: changed.length }),
    (resource) => {
      const specialties = changedList(resource.specialties, change)
      return specialties === resource.specialties ? resource : { ...resource, specialties }
    },
  )
}
