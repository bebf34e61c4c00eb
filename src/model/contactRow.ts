import type { Contact, Position } from './contact.ts'

type Copied = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'roles'
  | 'specialties'
  | 'tags'
  | 'starred'
  | 'met'
  | 'lastInteractionOn'
  | 'cadence'
  | 'snoozedUntil'
  | 'nextOn'
  | 'doNotContact'
  | 'savedAt'
  | 'deletedAt'
  | 'importId'
  | 'photoId'
>

/**
 * What a list row shows and what filters, sorting and the next follow-up need of a contact; small enough to keep in
 * memory by the ten thousand.
 */
export interface ContactRow extends Readonly<Copied> {
  /** The name as it is put in order: family name first, where it is known. */
  readonly sortName: string
  /** The present position: the first without an end, else the first given. */
  readonly title: string
  readonly department: string
  readonly institution: string
  readonly hasEmail: boolean
  readonly sample: boolean
}

/** The row of a contact. */
export function contactRowOf(contact: Contact): ContactRow {
  const { family, given, positions } = contact
  const position = presentPosition(positions)
  return {
    id: contact.id,
    name: contact.name,
    roles: contact.roles,
    specialties: contact.specialties,
    tags: contact.tags,
    starred: contact.starred,
    met: contact.met,
    lastInteractionOn: contact.lastInteractionOn,
    cadence: contact.cadence,
    snoozedUntil: contact.snoozedUntil,
    nextOn: contact.nextOn,
    doNotContact: contact.doNotContact,
    savedAt: contact.savedAt,
    deletedAt: contact.deletedAt,
    importId: contact.importId,
    photoId: contact.photoId,
    sortName: family ? `${family} ${given ?? ''}` : contact.name,
    title: position?.title ?? '',
    department: position?.department ?? '',
    institution: position?.institution ?? '',
    hasEmail: contact.emails.length > 0,
    sample: contact.sample === true,
  }
}

/** Where someone works now, as far as is known. */
export function presentPosition(positions: readonly Position[]): Position | undefined {
  return positions.find(({ to }) => to === undefined) ?? positions[0]
}
