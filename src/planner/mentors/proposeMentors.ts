import type { ContactRole } from '../../model/contact.ts'
import { gatherPeople, type KnownPerson, type Naming } from './gatherPeople.ts'
import { isDismissed } from './isDismissed.ts'
import type { MentorProposal, MentorReason, MentorSources } from './mentorSources.ts'
import { compare, isSpelledSame, mayBeOne } from './personPrint.ts'
import { sharedPlaceFinder } from './sharedPlace.ts'

const worksToCount = 2
const mostNamed = 3
/** More than the letters of any given name. */
const mostInGiven = 100

/** Who is no mentor by what they are. */
const otherRoles: ReadonlySet<ContactRole> = new Set(['organisation', 'coordinator'])

/**
 * Who could mentor in what was asked, the best first: who is behind two saved works or a saved talk, wrote with a contact,
 * or is at one's own places; contacts whose specialty it is. Who is a mentor already is marked; who was dismissed is left
 * out. The order of what is given says nothing.
 */
export function proposeMentors(sources: MentorSources): MentorProposal[] {
  const people = gatherPeople(sources).filter((person) => mayMentor(person, sources))
  const known = knownOf(people, sources)
  const found = people.flatMap((person) => proposal(person, known, sources) ?? [])
  return found
    .filter((one) => !isDismissed(one, found, sources.dismissed))
    .sort(
      (a, b) =>
        Number(a.already) - Number(b.already) ||
        b.score - a.score ||
        b.workIds.length - a.workIds.length ||
        compare(a.name, b.name) ||
        compare(a.key, b.key),
    )
}

/** Not the user, no office or organization, nobody who is not to be written to. */
function mayMentor({ contact, print }: KnownPerson, { ownPrints }: MentorSources): boolean {
  if (contact) return !contact.doNotContact && !contact.roles.some((role) => otherRoles.has(role))
  return !ownPrints.some((own) => isSpelledSame(own, print) || mayBeOne(own, print))
}

/** Which contacts are behind which of the works on what was asked. */
interface Known {
  readonly names: ReadonlyMap<string, string>
  readonly contactsOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly worksOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The user's own place that is among others. */
  readonly sharedPlace: (theirs: readonly string[]) => string | undefined
}

function knownOf(
  people: readonly KnownPerson[],
  { works, contacts, authorLinks, ownPlaces }: MentorSources,
): Known {
  const contactsOf = new Map(works.map(({ id }) => [id, new Set<string>()]))
  const worksOf = new Map(contacts.map(({ id }) => [id, new Set<string>()]))
  const named = people.flatMap(({ contact, namings }) =>
    contact ? namings.map(({ workId }) => ({ workId, contactId: contact.id })) : [],
  )
  for (const { workId, contactId } of [...authorLinks, ...named]) {
    const [work, contact] = [contactsOf.get(workId), worksOf.get(contactId)]
    if (!work || !contact) continue
    work.add(contactId)
    contact.add(workId)
  }
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  return { names, contactsOf, worksOf, sharedPlace: sharedPlaceFinder(ownPlaces) }
}

function proposal(
  person: KnownPerson,
  known: Known,
  sources: MentorSources,
): MentorProposal | undefined {
  const { key, print, namings, contact } = person
  const linked = contact ? (known.worksOf.get(contact.id) ?? []) : []
  const workIds = [...new Set([...namings.map(({ workId }) => workId), ...linked])].sort(compare)
  const reasons = reasonsOf(person, workIds, known, sources)
  if (reasons.length === 0) return undefined
  const fullest = namings.toSorted(
    (a, b) => fullness(b) - fullness(a) || compare(a.workId, b.workId) || a.place - b.place,
  )
  return {
    key,
    name: contact?.name ?? calledOf(namings),
    spellings: spellingsOf(namings),
    print,
    contactId: contact?.id ?? null,
    already: contact?.roles.includes('mentor') ?? false,
    reasons,
    affiliation: contact?.institutions[0] ?? affiliationOf(fullest),
    workIds,
    namedAt: fullest.map(({ workId, place }) => ({ resourceId: workId, place })),
    score: reasons.reduce((sum, reason) => sum + weightOf(reason), 0),
  }
}

function affiliationOf(namings: readonly Naming[]): string | null {
  const told = namings.find(({ person: { affiliations } }) => affiliations?.length)
  return told?.person.affiliations?.[0] ?? null
}

/** How much of a contact a naming gives: the given name in full, and where they work. */
function fullness({ person }: Naming): number {
  const affiliated = (person.affiliations?.length ?? 0) > 0
  return (person.given?.length ?? 0) + (affiliated ? mostInGiven : 0)
}

/** The names the works give, where they are not all one. */
function spellingsOf(namings: readonly Naming[]): string[] {
  const names = [...new Set(namings.map(({ person }) => person.name))].sort(compare)
  return names.length > 1 ? names : []
}

/** The longest of their names. */
function calledOf(namings: readonly Naming[]): string {
  const [best = ''] = namings
    .map(({ person: { name, family, given } }) => (family && given ? `${given} ${family}` : name))
    .sort((a, b) => b.length - a.length || compare(a, b))
  return best
}

/** One saved work alone is no reason for somebody who is no contact; beside another reason it is told. */
function reasonsOf(
  { namings, contact }: KnownPerson,
  workIds: readonly string[],
  known: Known,
  { specialties }: MentorSources,
): MentorReason[] {
  const talks = worksWhere(namings, ({ speaks }) => speaks)
  const works = workIds.length - talks
  const withContacts = coAuthors(workIds, known, contact?.id)
  const own = contact?.specialties.filter((one) => specialties.includes(one)) ?? []
  const hasWords = contact?.hasWords ?? false
  const isOnTopic = workIds.length > 0 || own.length > 0 || hasWords
  const place = isOnTopic
    ? known.sharedPlace([
        ...(contact?.institutions ?? []),
        ...namings.flatMap(({ person }) => person.affiliations ?? []),
      ])
    : undefined
  const others: (MentorReason | false)[] = [
    talks > 0 && { code: 'talks', count: talks },
    withContacts.length > 0 && {
      code: 'co-author',
      with: withContacts.slice(0, mostNamed),
      count: withContacts.length,
    },
    place !== undefined && { code: 'place', place },
    own.length > 0 && { code: 'specialty', specialties: own.toSorted(compare) },
    hasWords && { code: 'words' },
  ]
  const reasons = others.filter((reason) => reason !== false)
  const isTold = works > 0 && (contact || works >= worksToCount || reasons.length > 0)
  const last = worksWhere(namings, (one) => one.last)
  return isTold ? [{ code: 'works', count: works, last }, ...reasons] : reasons
}

function worksWhere(namings: readonly Naming[], holds: (naming: Naming) => boolean): number {
  return new Set(namings.filter(holds).map(({ workId }) => workId)).size
}

/** The contacts behind the same works, by name. */
function coAuthors(
  workIds: readonly string[],
  { contactsOf, names }: Known,
  own: string | undefined,
): string[] {
  const ids = new Set(workIds.flatMap((id) => [...(contactsOf.get(id) ?? [])]))
  return [...ids].flatMap((id) => (id === own ? [] : (names.get(id) ?? []))).sort(compare)
}

function weightOf(reason: MentorReason): number {
  switch (reason.code) {
    case 'works':
      return Math.min(reason.count, 5) + (reason.last > 0 ? 1 : 0)
    case 'talks':
      return 1 + Math.min(reason.count, 2)
    case 'co-author':
      return 1 + Math.min(reason.count, mostNamed)
    case 'place':
      return 3
    case 'specialty':
    case 'words':
      return 2
  }
}
