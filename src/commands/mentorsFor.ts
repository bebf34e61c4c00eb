import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { type MentorRecords, mentorRecords } from '../db/queries/mentorRecords.ts'
import { authorAsContact } from '../model/authorAsContact.ts'
import type { Contact } from '../model/contact.ts'
import type { ResourceKind } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'
import type { ContactSource, MentorProposal } from '../planner/mentors/mentorSources.ts'
import { personPrint } from '../planner/mentors/personPrint.ts'
import { proposeMentors } from '../planner/mentors/proposeMentors.ts'

/** What was asked, as the search found it. */
export interface MentorQuestion {
  /** The works on it. */
  readonly resourceIds: readonly string[]
  /** The contacts whose own record has the words. */
  readonly contactIds: readonly string[]
  readonly specialties: readonly string[]
}

/** A proposal with what is shown of the records it rests on. */
export interface ShownMentor extends MentorProposal {
  /** At most `mostWorks` of the works, the newest published first. */
  readonly works: readonly ShownWork[]
  /** The day of the last interaction with the contact. */
  readonly lastOn: string | null
}

interface ShownWork {
  readonly id: string
  readonly kind: ResourceKind
  readonly title: string
  readonly year: number | null
}

/** Who could mentor, and out of how much that was read. */
export interface MentorAnswer {
  readonly works: number
  readonly contacts: number
  /** How many are proposed in all; at most `mostMentors` of them are handed over. */
  readonly total: number
  readonly mentors: readonly ShownMentor[]
}

const mostMentors = 300
const mostWorks = 50

/** Who could mentor in what was asked, from what is in the library alone; private notes are not read. */
export async function mentorsFor(
  db: LibraryDatabase,
  { resourceIds, contactIds, specialties }: MentorQuestion,
): Promise<MentorAnswer> {
  const records = await mentorRecords(db, resourceIds)
  const { resources, contacts, authorLinks, ownPlaces, settings } = records
  const found = new Set(contactIds)
  const proposals = proposeMentors({
    works: resources,
    contacts: contacts.map((contact) => sourceOf(contact, found)),
    authorLinks,
    specialties,
    ownPlaces,
    ownPrints: ownNames(settings).map((name) => personPrint({ name })),
    dismissed: settings.dismissedMentors ?? [],
  })
  return {
    works: resources.length,
    contacts: contacts.length,
    total: proposals.length,
    mentors: shown(proposals.slice(0, mostMentors), records),
  }
}

function shown(proposals: readonly MentorProposal[], records: MentorRecords): ShownMentor[] {
  const works = new Map(records.resources.map((resource) => [resource.id, resource]))
  const contacts = new Map(records.contacts.map((contact) => [contact.id, contact]))
  return proposals.map((proposal) => ({
    ...proposal,
    affiliation: institutionOf(proposal),
    works: proposal.workIds
      .flatMap((id) => works.get(id) ?? [])
      .map(({ id, kind, title, published }) => ({
        id,
        kind,
        title,
        year: yearOf(published?.value),
      }))
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
      .slice(0, mostWorks),
    lastOn: contacts.get(proposal.contactId ?? '')?.lastInteractionOn ?? null,
  }))
}

/** Of an affiliation as a paper prints it the institution, as it would be added. */
function institutionOf({ affiliation, contactId, name }: MentorProposal): string | null {
  if (affiliation === null || contactId !== null) return affiliation
  const draft = authorAsContact({ name, role: 'author', affiliations: [affiliation] })
  return draft.positions[0]?.institution ?? affiliation
}

function yearOf(date: string | undefined): number | null {
  const year = Number(date?.slice(0, 4))
  return year > 0 ? year : null
}

function sourceOf(contact: Contact, found: ReadonlySet<string>): ContactSource {
  const { id, name, family, given, middle, positions, profiles, roles, specialties } = contact
  const called = given ? [given, middle].filter(Boolean).join(' ') : undefined
  const orcid = profiles.find(({ platform }) => platform === 'orcid')
  return {
    id,
    name,
    print: personPrint({
      name,
      // A family name without a given one would make nobody of them; the whole name may say more.
      family: called && family,
      given: called,
      orcid: orcid?.handle ?? orcid?.url,
    }),
    roles,
    specialties,
    institutions: positions.flatMap(({ institution, to }) =>
      institution && !to ? [institution] : [],
    ),
    doNotContact: contact.doNotContact ?? false,
    hasWords: found.has(id),
  }
}

function ownNames({ sender, ownDetails }: Settings): string[] {
  return [...(sender?.name ? [sender.name] : []), ...(ownDetails?.names ?? [])]
}
