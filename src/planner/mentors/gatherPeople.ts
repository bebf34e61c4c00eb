import type { Person } from '../../model/resource.ts'
import { asCliques } from './asCliques.ts'
import { grouped } from './grouped.ts'
import { isOrganizationName } from './isOrganizationName.ts'
import type { ContactSource, MentorSources } from './mentorSources.ts'
import { compare, fullestPrint, mayBeOne, type PersonPrint, personPrint } from './personPrint.ts'

/** One naming of a person on a work; `place` counts its people from 0. */
export interface Naming {
  readonly workId: string
  readonly place: number
  readonly person: Person
  readonly last: boolean
  readonly speaks: boolean
}

/** Somebody as works and contacts name them. */
export interface KnownPerson {
  readonly key: string
  readonly print: PersonPrint
  readonly contact: ContactSource | undefined
  readonly namings: readonly Naming[]
}

/** Namings that are one person for certain: of one contact, one ORCID, or one spelling. */
interface Spelling {
  readonly key: string
  readonly prints: PersonPrint[]
  readonly contact?: ContactSource
  readonly namings: Naming[]
}

const speaking: ReadonlySet<Person['role']> = new Set(['speaker', 'host'])

/**
 * The contacts, and the people behind works: who bears one ORCID, or one name. Initials are taken for the one whole name
 * they fit; where they fit several people who are not one another, or a work names two so, none is guessed and nobody is
 * made of them. The order of what is given says nothing.
 */
export function gatherPeople(
  sources: Pick<MentorSources, 'works' | 'contacts' | 'authorLinks'>,
): KnownPerson[] {
  const { groups, torn } = asCliques(spellingsOf(sources), bucketsOf, mayBeOnePerson)
  const alone = torn.flatMap((spelling) => (spelling.contact ? [[spelling]] : []))
  return [...groups, ...alone].map(asPerson).sort((a, b) => compare(a.key, b.key))
}

function spellingsOf({
  works,
  contacts,
  authorLinks,
}: Pick<MentorSources, 'works' | 'contacts' | 'authorLinks'>): Spelling[] {
  const ofContact = new Map(
    contacts.map((contact): [string, Spelling] => [
      contact.id,
      { key: `contact ${contact.id}`, prints: [contact.print], contact, namings: [] },
    ]),
  )
  const byOrcid = contactsByOrcid(contacts)
  const authorsOf = grouped(authorLinks, ({ workId }) => workId)
  const spellings = new Map<string, Spelling>()
  for (const work of works) {
    const linkedIds = new Set(authorsOf.get(work.id)?.map(({ contactId }) => contactId))
    const linked = [...linkedIds].flatMap((id) => ofContact.get(id) ?? [])
    const namings = namingsOf(work)
    for (const { print, naming } of namings) {
      const known = print.orcid === undefined ? undefined : byOrcid.get(print.orcid)
      const contact = known
        ? ofContact.get(known)
        : linkedContact({ print, naming }, namings, linked)
      const spelling = contact ?? spellingOf(spellings, print)
      spelling.namings.push(naming)
      if (!spelling.prints.some((one) => samePrint(one, print))) spelling.prints.push(print)
    }
  }
  const named = [...spellings.values()].filter(namesOnePerson)
  return [...ofContact.values(), ...named]
}

interface PrintedNaming {
  readonly print: PersonPrint
  readonly naming: Naming
}

function namingsOf({ id, people }: MentorSources['works'][number]): PrintedNaming[] {
  const lastAuthor = people.findLastIndex(({ role }) => role === 'author')
  return people.flatMap((person, place) => {
    const speaks = speaking.has(person.role)
    if (person.role !== 'author' && !speaks) return []
    if (!person.family && isOrganizationName(person.name)) return []
    const print = personPrint(person)
    if (print.family === '' || print.given === '') return []
    const last = place === lastAuthor && lastAuthor > 0
    return [{ print, naming: { workId: id, place, person, last, speaks } }]
  })
}

/** The contact who is linked as the author of a work is the one of its people who may be them. */
function linkedContact(
  { print, naming }: PrintedNaming,
  namings: readonly PrintedNaming[],
  linked: readonly Spelling[],
): Spelling | undefined {
  const [fits, ...more] = linked.filter(({ contact }) => {
    if (!contact || !mayBeOne(contact.print, print)) return false
    const fitting = namings.filter((one) => mayBeOne(contact.print, one.print))
    return fitting.every((one) => one.naming === naming)
  })
  return more.length === 0 ? fits : undefined
}

/** Contacts by an ORCID that no other contact has. */
function contactsByOrcid(contacts: readonly ContactSource[]): ReadonlyMap<string, string> {
  const groups = grouped(contacts, ({ print }) => print.orcid)
  return new Map(
    [...groups].flatMap(([orcid, [one, ...more]]) =>
      orcid && one && more.length === 0 ? [[orcid, one.id] as const] : [],
    ),
  )
}

function spellingOf(spellings: Map<string, Spelling>, print: PersonPrint): Spelling {
  const key = print.orcid ?? `${print.family} ${print.given} ${print.middle}`
  const known = spellings.get(key)
  if (known) return known
  const begun: Spelling = { key, prints: [], namings: [] }
  spellings.set(key, begun)
  return begun
}

/** Two authors of one work who are spelled the same are two people, and every work by that name may be by either. */
function namesOnePerson({ namings }: Spelling): boolean {
  return new Set(namings.map(({ workId }) => workId)).size === namings.length
}

function samePrint(one: PersonPrint, other: PersonPrint): boolean {
  return (
    one.family === other.family &&
    one.given === other.given &&
    one.middle === other.middle &&
    one.orcid === other.orcid
  )
}

/** Only those who share one of these can be one person. */
function bucketsOf({ prints }: Spelling): string[] {
  return [...new Set(prints.map(({ family, given }) => `${family} ${[...given][0] ?? ''}`))]
}

/** Some of their names may be one, none speaks against it, they are no two contacts, and no work names both. */
function mayBeOnePerson(one: Spelling, other: Spelling): boolean {
  if (one.contact && other.contact) return false
  const pairs = one.prints.flatMap((print) =>
    other.prints
      .filter(({ family }) => family === print.family)
      .map((twin) => [print, twin] as const),
  )
  if (pairs.length === 0 || !pairs.every(([print, twin]) => mayBeOne(print, twin))) return false
  const works = new Set(one.namings.map(({ workId }) => workId))
  return !other.namings.some(({ workId }) => works.has(workId))
}

function asPerson(spellings: readonly Spelling[]): KnownPerson {
  const prints = spellings.flatMap(({ prints: own }) => own)
  const orcid = prints.find((print) => print.orcid)?.orcid
  const contact = spellings.find((spelling) => spelling.contact)?.contact
  const fullest = fullestPrint(contact ? [contact.print] : prints)
  const { family = '', given = '', middle = '' } = fullest ?? {}
  const [key = ''] = spellings.map((spelling) => spelling.key).sort(compare)
  const namings = spellings
    .flatMap((spelling) => spelling.namings)
    .sort((a, b) => compare(a.workId, b.workId) || a.place - b.place)
  return {
    key: contact ? `contact ${contact.id}` : key,
    print: { family, given, middle, ...(orcid && { orcid }) },
    contact,
    namings,
  }
}
