import { useLiveQuery } from 'dexie-react-hooks'
import { communities } from '../../src/db/queries/communities.ts'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { linksOf } from '../../src/db/queries/linksOf.ts'
import type { Community } from '../../src/model/community.ts'
import type { Contact } from '../../src/model/contact.ts'
import { useSession } from '../session/session.ts'

/** Communities by name, kept up to date; undefined while they are read. */
export function useCommunities(): readonly Community[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => communities(db, { trash: false }), [db])
}

export interface Member {
  readonly linkId: string
  readonly contact: Contact
}

const mostShown = 500

/** The contacts linked to a community as its members, by name. */
export function useMembers(communityId: string): readonly Member[] | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const links = await linksOf(db, { table: 'communities', id: communityId })
    const members = links
      .filter(({ other, link }) => other.table === 'contacts' && link.kind === 'member-of')
      .slice(0, mostShown)
    const contacts = await contactsByIds(
      db,
      members.map(({ other }) => other.id),
    )
    const linkOf = new Map(members.map(({ other, link }) => [other.id, link.id]))
    return contacts
      .map((contact) => ({ linkId: linkOf.get(contact.id) ?? '', contact }))
      .sort((a, b) => a.contact.name.localeCompare(b.contact.name))
  }, [db, communityId])
}
