import { z } from 'zod'

/** The tables whose records can be linked to each other. */
export const linkedTables = [
  'resources',
  'contacts',
  'communities',
  'interactions',
  'mentorMeetings',
  'events',
  'drafts',
] as const
export type LinkedTable = (typeof linkedTables)[number]

export const linkKinds = [
  'author-of',
  'introduced-by',
  'member-of',
  'attends',
  'mentions',
  'works-with',
  'about',
] as const
export type LinkKind = (typeof linkKinds)[number]

const endSchema = z.object({ table: z.enum(linkedTables), id: z.string().min(1) })
export type LinkEnd = z.infer<typeof endSchema>

/**
 * A link between two records, read both ways: Okonkwo (contacts) is author of a paper (resources).
 * `fromKey` and `toKey` are `table:id`, the same ends for the indexes; the id is `fromKey kind toKey`, so that the same
 * link is never kept twice.
 */
export const recordLinkSchema = z.object({
  id: z.string().min(1).max(400),
  from: endSchema,
  to: endSchema,
  fromKey: z.string(),
  toKey: z.string(),
  kind: z.enum(linkKinds),
  createdAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type RecordLink = z.infer<typeof recordLinkSchema>

/** A link from one record to another. */
export function recordLink(
  from: LinkEnd,
  kind: LinkKind,
  to: LinkEnd,
  createdAt: string,
): RecordLink {
  const fromKey = linkKey(from)
  const toKey = linkKey(to)
  return { id: `${fromKey} ${kind} ${toKey}`, from, to, fromKey, toKey, kind, createdAt }
}

/** `table:id`, as the links' indexes have it. */
export function linkKey({ table, id }: LinkEnd): string {
  return `${table}:${id}`
}
