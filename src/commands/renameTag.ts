import { changeResources } from './changeResources.ts'
import type { CommandContext } from './context.ts'
import { asTag } from './tagResources.ts'

/** Renames a tag on every resource, in the trash as well; where the new name exists the two become one. */
export async function renameTag(context: CommandContext, from: string, to: string): Promise<void> {
  const name = asTag(to)
  if (!name || name === from) return
  await changeTag(context, from, name)
}

/** Gives every resource with a tag the other name for it; an empty name takes the tag away. */
export async function changeTag(context: CommandContext, from: string, to: string): Promise<void> {
  const ids = await context.db.resources.where('tags').equals(from).primaryKeys()
  await changeResources(
    context,
    ids,
    (changed) => ({ code: 'rename-tag', from, to, count: changed.length }),
    (resource) => ({
      ...resource,
      tags: [...new Set(resource.tags.flatMap((tag) => (tag === from ? (to ? [to] : []) : [tag])))],
    }),
  )
}
