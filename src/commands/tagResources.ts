import { changedList } from './changeRecords.ts'
import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'

/** Adds and removes tags. Tags are trimmed and lose a leading #; empty ones are ignored. */
export async function tagResources(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const add = change.add.map(asTag).filter(Boolean)
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'tag-resources', count: changed.length }),
    (resource) => {
      const tags = changedList(resource.tags, { add, remove: change.remove })
      return tags === resource.tags ? resource : { ...resource, tags }
    },
  )
}

/** A tag as it is kept: without the sign that marks it as one. */
export function asTag(text: string): string {
  return text.trim().replace(/^#+/, '').trim().slice(0, 200)
}
