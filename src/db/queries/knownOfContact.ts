import type { ContactPromise, Interaction } from '../../model/interaction.ts'
import type { Letter } from '../../model/mentorship.ts'
import { linkKey } from '../../model/recordLink.ts'
import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { interactionsOf } from './interactionsOf.ts'
import { lettersOf } from './letters.ts'
import { eventsWith } from './namedIn.ts'
import { promisesOf } from './promisesOf.ts'
import { resourcesByIds } from './resourcesByIds.ts'

/** What the library knows of a contact that bears on writing to them. */
export interface KnownOfContact {
  readonly promises: readonly ContactPromise[]
  readonly works: readonly Resource[]
  readonly letters: readonly Letter[]
  /** Events they are at, with the day each begins on. */
  readonly events: readonly { readonly id: string; readonly name: string; readonly on: string }[]
  readonly lastSaid: Interaction | undefined
  readonly lastInteractionOn: string | undefined
}

/** Of this many newest interactions one that says something is looked for. */
const looked = 5

/** Reads what is known of one contact; a few small reads by index, whatever the size of the library. */
export async function knownOfContact(
  db: LibraryDatabase,
  contactId: string,
): Promise<KnownOfContact> {
  const [promises, works, letters, events, newest] = await Promise.all([
    promisesOf(db, contactId),
    worksOf(db, contactId),
    lettersOf(db, contactId),
    eventsWith(db, contactId),
    interactionsOf(db, contactId, looked),
  ])
  return {
    promises,
    works,
    letters,
    events,
    lastSaid: newest.find(({ text }) => text.trim() !== ''),
    lastInteractionOn: newest[0]?.day,
  }
}

/** The resources a contact is linked to as their author. */
async function worksOf(db: LibraryDatabase, contactId: string): Promise<Resource[]> {
  const links = await db.links
    .where('fromKey')
    .equals(linkKey({ table: 'contacts', id: contactId }))
    .filter(({ kind, to }) => kind === 'author-of' && to.table === 'resources')
    .toArray()
  return resourcesByIds(
    db,
    links.map(({ to }) => to.id),
  )
}
