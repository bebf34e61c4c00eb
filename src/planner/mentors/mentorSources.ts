import type { ContactRole } from '../../model/contact.ts'
import type { Person } from '../../model/resource.ts'
import type { PersonPrint } from './personPrint.ts'

/** A saved work on what is asked, as far as it tells who is behind it. */
export interface WorkSource {
  readonly id: string
  readonly people: readonly Person[]
}

/** A contact as far as it tells whether it could mentor: no notes, nothing private. */
export interface ContactSource {
  readonly id: string
  readonly name: string
  readonly print: PersonPrint
  readonly roles: readonly ContactRole[]
  readonly specialties: readonly string[]
  readonly institutions: readonly string[]
  readonly doNotContact: boolean
  /** Whether the words that were asked for stand in its record. */
  readonly hasWords: boolean
}

/** All that a proposal rests on. */
export interface MentorSources {
  /** The works found by what was asked. */
  readonly works: readonly WorkSource[]
  readonly contacts: readonly ContactSource[]
  /** Which contact is the author of which work, by their ids. */
  readonly authorLinks: readonly { readonly contactId: string; readonly workId: string }[]
  /** The specialties that were asked for. */
  readonly specialties: readonly string[]
  /** Where the user is or was. */
  readonly ownPlaces: readonly string[]
  /** How the user signs: nobody is their own mentor. */
  readonly ownPrints: readonly PersonPrint[]
  /** Who is not to be proposed. */
  readonly dismissed: readonly PersonPrint[]
}

/** Why somebody is proposed. */
export type MentorReason =
  | { readonly code: 'works'; readonly count: number; readonly last: number }
  | { readonly code: 'talks'; readonly count: number }
  | { readonly code: 'co-author'; readonly with: readonly string[]; readonly count: number }
  | { readonly code: 'place'; readonly place: string }
  | { readonly code: 'specialty'; readonly specialties: readonly string[] }
  | { readonly code: 'words' }

/** Where a work names somebody: `place` counts its people from 0. */
export interface NamedAt {
  readonly resourceId: string
  readonly place: number
}

/** Somebody who could mentor, with the reasons and where the next step begins. */
export interface MentorProposal {
  /** Stays the same while the same is asked of the same records. */
  readonly key: string
  readonly name: string
  /** The names the works give, where they give several. */
  readonly spellings: readonly string[]
  readonly print: PersonPrint
  /** The contact it is; null for somebody known from works only. */
  readonly contactId: string | null
  /** A mentor already: marked, not proposed. */
  readonly already: boolean
  readonly reasons: readonly MentorReason[]
  /** Where they work: as the contact says, else word for word as a work says. */
  readonly affiliation: string | null
  readonly workIds: readonly string[]
  /** Where the works name them, the fullest first. */
  readonly namedAt: readonly NamedAt[]
  readonly score: number
}
