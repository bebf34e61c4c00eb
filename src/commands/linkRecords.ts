import { mutate } from '../db/mutate.ts'
import { type LinkEnd, type LinkKind, linkedTables, recordLink } from '../model/recordLink.ts'
import type { CommandContext } from './context.ts'

/** A link to be made, read from one end to the other: a contact, author of, a resource. */
export interface LinkDraft {
  readonly from: LinkEnd
  readonly kind: LinkKind
  readonly to: LinkEnd
}

/** Links records; one that is there already stays as it is. Throws RecordGoneError where an end is not there. */
export async function linkRecords(
  context: CommandContext,
  drafts: readonly LinkDraft[],
): Promise<void> {
  const now = context.now().toISOString()
  const links = drafts.map(({ from, kind, to }) => recordLink(from, kind, to, now))
  const present = await context.db.links.bulkGet(links.map(({ id }) => id))
  const added = links.filter((_, at) => present[at] === undefined)
  if (added.length === 0) return
  const label = { code: 'link-records', count: added.length } as const
  await mutate(context.db, context, label, ['links', ...linkedTables], async (recorder) => {
    for (const table of linkedTables) {
      const ends = added.flatMap(({ from, to }) => [from, to]).filter((end) => end.table === table)
      await recorder.requireAll(table, [...new Set(ends.map(({ id }) => id))])
    }
    await recorder.bulkPut('links', added)
  })
}
