import type { LibraryDatabase } from '../libraryDatabase.ts'
import { linksOf } from './linksOf.ts'

/** The ids of the contacts in a community. */
export async function membersOf(db: LibraryDatabase, communityId: string): Promise<Set<string>> {
  const links = await linksOf(db, { table: 'communities', id: communityId })
  return new Set(
    links
      .filter(({ link, other }) => link.kind === 'member-of' && other.table === 'contacts')
      .map(({ other }) => other.id),
  )
}
