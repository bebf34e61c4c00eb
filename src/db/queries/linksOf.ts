import { type LinkEnd, linkKey, type RecordLink } from '../../model/recordLink.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** A link as seen from one of its ends: what is at the other, and which way it reads. */
export interface SeenLink {
  readonly link: RecordLink
  readonly other: LinkEnd
  readonly direction: 'from' | 'to'
}

/** The links of a record in both directions, the newest first. */
export async function linksOf(db: LibraryDatabase, end: LinkEnd): Promise<SeenLink[]> {
  const key = linkKey(end)
  const [from, to] = await Promise.all([
    db.links.where('fromKey').equals(key).toArray(),
    db.links.where('toKey').equals(key).toArray(),
  ])
  const seen: SeenLink[] = [
    ...readableRows('links', from).rows.map(
      (link) => ({ link, other: link.to, direction: 'from' }) as const,
    ),
    ...readableRows('links', to).rows.map(
      (link) => ({ link, other: link.from, direction: 'to' }) as const,
    ),
  ]
  return seen.sort((a, b) => b.link.createdAt.localeCompare(a.link.createdAt))
}
