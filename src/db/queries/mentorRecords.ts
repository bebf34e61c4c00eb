import type { Contact } from '../../model/contact.ts'
import type { Resource } from '../../model/resource.ts'
import type { Settings } from '../../model/settings.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'
import { presentContacts } from './presentContacts.ts'
import { rowsByIds } from './rowsByIds.ts'
import { settings } from './settings.ts'

/** The records who could mentor is read from; `ownPlaces` is where the user is or was. */
export interface MentorRecords {
  readonly resources: readonly Resource[]
  readonly contacts: readonly Contact[]
  readonly authorLinks: readonly { readonly contactId: string; readonly workId: string }[]
  readonly ownPlaces: readonly string[]
  readonly settings: Settings
}

/** Reads the resources found, everyone among the people, who wrote what, and the places of the user. */
export async function mentorRecords(
  db: LibraryDatabase,
  resourceIds: readonly string[],
): Promise<MentorRecords> {
  const [resources, contacts, links, experiences, chosen] = await Promise.all([
    rowsByIds(db, 'resources', resourceIds),
    presentContacts(db),
    db.links.toArray(),
    db.experiences.toArray(),
    settings(db),
  ])
  const own = readableRows('experiences', experiences).rows
  const authorLinks = readableRows('links', links)
    .rows.filter(
      ({ kind, from, to }) =>
        kind === 'author-of' && from.table === 'contacts' && to.table === 'resources',
    )
    .map(({ from, to }) => ({ contactId: from.id, workId: to.id }))
  const places = [
    chosen.sender?.school ?? '',
    ...(chosen.publicProfile?.institutions ?? []),
    ...own.filter(({ deletedAt }) => !deletedAt).map(({ organisation }) => organisation),
  ]
  return {
    resources: resources.filter(({ deletedAt }) => !deletedAt),
    contacts,
    authorLinks,
    ownPlaces: [...new Set(places.map((place) => place.trim()).filter(Boolean))],
    settings: chosen,
  }
}
