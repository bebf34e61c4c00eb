import { useLiveQuery } from 'dexie-react-hooks'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { linksOf, type SeenLink } from '../../src/db/queries/linksOf.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { LinkEnd, LinkedTable } from '../../src/model/recordLink.ts'
import { useSession } from '../session/session.ts'

/** A link with the name of what is at its other end. */
export interface NamedLink extends SeenLink {
  readonly name: string
}

/** The links of a record, both ways, named; those whose other end is gone or in the trash are left out. */
export function useLinks(end: LinkEnd): readonly NamedLink[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => namedLinks(db, end), [db, end.table, end.id])
}

async function namedLinks(db: LibraryDatabase, end: LinkEnd): Promise<NamedLink[]> {
  const seen = await linksOf(db, end)
  const idsIn = (table: LinkedTable) =>
    seen.flatMap(({ other }) => (other.table === table ? [other.id] : []))
  const [resources, contacts, communities] = await Promise.all([
    resourcesByIds(db, idsIn('resources')),
    contactsByIds(db, idsIn('contacts')),
    db.communities.bulkGet(idsIn('communities')),
  ])
  const names = new Map<string, string>()
  const name = (table: LinkedTable, row: Named | undefined, words: string | undefined) => {
    if (row && words && !row.deletedAt) names.set(`${table}:${row.id}`, words)
  }
  for (const row of resources) name('resources', row, row.title)
  for (const row of contacts) name('contacts', row, row.name)
  for (const row of communities) name('communities', row, row?.name)
  return seen.flatMap((link) => {
    const named = names.get(`${link.other.table}:${link.other.id}`)
    return named ? [{ ...link, name: named }] : []
  })
}

interface Named {
  readonly id: string
  readonly deletedAt?: string | undefined
}
