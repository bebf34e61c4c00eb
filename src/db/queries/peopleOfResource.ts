import type { Contact } from '../../model/contact.ts'
import { profileKey } from '../../model/contactKeys.ts'
import { plainLetters } from '../../model/plainLetters.ts'
import type { Person, Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { contactsByIds } from './contactsByIds.ts'
import { contactsByKeys } from './contactsByKeys.ts'
import { linksOf } from './linksOf.ts'

/** A contact linked to a resource, and which of its people that is; -1 where it is none of them by name. */
interface LinkedPerson {
  readonly contact: Contact
  readonly place: number
}

/** Who of the user's people a resource is by. */
export interface PeopleOfResource {
  readonly linked: readonly LinkedPerson[]
  /** Not linked, but with the ORCID, the whole name or the handle of one of its people. */
  readonly perhaps: readonly LinkedPerson[]
  /** Not linked, and of the family name and first initial of one of its people: too little to offer unasked. */
  readonly alike: readonly LinkedPerson[]
}

/** Of a consortium's hundreds of names only the first are looked for. */
const lookedFor = 40
const mostOffered = 3

/** Finds the contacts a resource is linked to, and those who seem to be among its people; none that are in the trash. */
export async function peopleOfResource(
  db: LibraryDatabase,
  { id, people, platform, handle }: Resource,
): Promise<PeopleOfResource> {
  const seen = await linksOf(db, { table: 'resources', id })
  const ids = seen.flatMap(({ other }) => (other.table === 'contacts' ? [other.id] : []))
  const linked = present(await contactsByIds(db, [...new Set(ids)]))
  const looked = people.slice(0, lookedFor)
  const handleKey = platform && handle ? profileKey({ platform, handle }) : undefined
  const identities = [
    ...looked.flatMap(({ orcid }) => (orcid ? [`orcid:${plainOrcid(orcid)}`] : [])),
    ...(handleKey ? [handleKey] : []),
  ]
  const [same, named, short] = await Promise.all([
    contactsByKeys(db, 'identityKeys', identities),
    contactsByKeys(db, 'likenessKeys', looked.flatMap(nameKeys)),
    contactsByKeys(db, 'likenessKeys', looked.flatMap(shortKeys)),
  ])
  const perhaps = new Map(present([...same, ...named]).map((contact) => [contact.id, contact]))
  for (const contact of linked) perhaps.delete(contact.id)
  const known = new Set([...linked.map((contact) => contact.id), ...perhaps.keys()])
  const placed = (contact: Contact) => ({ contact, place: placeOf(contact, people) })
  return {
    linked: linked.map(placed),
    perhaps: [...perhaps.values()].slice(0, mostOffered).map(placed),
    alike: present(short)
      .filter((contact) => !known.has(contact.id))
      .map(placed),
  }
}

function present(contacts: readonly Contact[]): Contact[] {
  return contacts.filter(({ deletedAt }) => deletedAt === undefined)
}

function plainOrcid(orcid: string): string {
  return orcid.replace(/^https?:\/\/orcid\.org\//, '').toLowerCase()
}

/** A whole name, in either order; `Hart L` says too little to name anyone by. */
function nameKeys({ name, family, given }: Person): string[] {
  const whole = given && family && plainLetters(given).length > 2 ? [`${given} ${family}`] : []
  const asGiven = family || !/\s/.test(name) ? [] : [name]
  return [...whole, ...asGiven].map((each) => `name:${plainLetters(each)}`)
}

/** Family name and first initial, as a contact keeps them to be found by (see contactKeys.ts). */
function shortKeys({ family, given }: Person): string[] {
  const initial = plainLetters(given ?? '').slice(0, 1)
  return family && initial ? [`short:${plainLetters(family)}|${initial}`] : []
}

/** Which of a resource's people a linked contact is: by ORCID, by name, by family name and first initial. */
function placeOf(contact: Contact, people: readonly Person[]): number {
  const family = plainLetters(contact.family ?? '')
  const initial = plainLetters(contact.given ?? '').slice(0, 1)
  const name = plainLetters(contact.name)
  const byOrcid = people.findIndex(
    ({ orcid }) => orcid && contact.identityKeys.includes(`orcid:${plainOrcid(orcid)}`),
  )
  if (byOrcid >= 0) return byOrcid
  const byName = people.findIndex(
    (person) => plainLetters(person.name) === name || nameKeys(person).includes(`name:${name}`),
  )
  if (byName >= 0 || !family || !initial) return byName
  return people.findIndex(
    (person) => plainLetters(person.family ?? '') === family && isInitials(person, initial),
  )
}

/** True for `L` and `LM` beside a family name; a given name written out is somebody's own. */
function isInitials({ given = '' }: Person, initial: string): boolean {
  const letters = plainLetters(given)
  return letters.length <= 2 && letters.startsWith(initial)
}
