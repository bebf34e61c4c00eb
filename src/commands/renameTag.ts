import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import type { CommandContext } from './context.ts'
import { asTag } from './tagResources.ts'

const taggedTables = [
  'resources',
  'contacts',
  'communities',
  'drafts',
  'experiences',
  'scholarlyWorks',
  'events',
  'claims',
] as const
type TaggedTable = (typeof taggedTables)[number]

/**
 * Renames a tag on every record of every kind, in the trash as well; where the new name exists the two become one.
 * What looks for the tag follows it: saved searches, and the rhythms of keeping in touch.
 */
export async function renameTag(context: CommandContext, from: string, to: string): Promise<void> {
  const name = asTag(to)
  if (!name || name === from) return
  await changeTag(context, from, name)
}

/** Gives every record with a tag the other name for it, in one step of undo; an empty name takes the tag away. */
export async function changeTag(context: CommandContext, from: string, to: string): Promise<void> {
  const { db } = context
  const keys = await Promise.all(
    taggedTables.map((table) => db.table(table).where('tags').equals(from).primaryKeys()),
  )
  const count = keys.flat().length
  if (count === 0) return
  const now = context.now().toISOString()
  await mutate(
    db,
    context,
    { code: 'rename-tag', from, to, count },
    [...taggedTables, 'savedSearches', 'settings'],
    async (recorder) => {
      for (const [at, table] of taggedTables.entries()) {
        await retag(recorder, table, (keys[at] ?? []) as string[], { from, to, now })
      }
      if (to) await renameInSearches(recorder, await db.savedSearches.toArray(), from, to)
      if (to) await renameInSettings(recorder, from, to)
    },
    { timeout: 5_000 + count * 10 },
  )
}

async function retag<T extends TaggedTable>(
  recorder: Recorder,
  table: T,
  keys: readonly string[],
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: string },
): Promise<void> {
  const rows = await recorder.bulkGet(table, keys)
  await recorder.bulkPut(
    table,
    rows.map((row) => ({ ...row, tags: renamed(row.tags, from, to), changedAt: now })),
  )
}

function renamed(tags: readonly string[], from: string, to: string): string[] {
  return [...new Set(tags.flatMap((tag) => (tag === from ? (to ? [to] : []) : [tag])))]
}

async function renameInSearches(
  recorder: Recorder,
  searches: readonly RowOf<'savedSearches'>[],
  from: string,
  to: string,
): Promise<void> {
  const changed = searches.flatMap((search) => {
    const { filters } = search.view
    if (!filters.tags?.includes(from)) return []
    const tags = renamed(filters.tags, from, to)
    return { ...search, view: { ...search.view, filters: { ...filters, tags } } }
  })
  await recorder.bulkPut('savedSearches', changed)
}

async function renameInSettings(recorder: Recorder, from: string, to: string): Promise<void> {
  const settings = await recorder.get('settings', 'user')
  const rules = settings?.cadenceRules
  if (
    !settings ||
    !rules?.some(({ appliesTo }) => appliesTo.by === 'tag' && appliesTo.tag === from)
  )
    return
  await recorder.put('settings', {
    ...settings,
    cadenceRules: rules.map((rule) =>
      rule.appliesTo.by === 'tag' && rule.appliesTo.tag === from
        ? { ...rule, appliesTo: { by: 'tag', tag: to } }
        : rule,
    ),
  })
}
