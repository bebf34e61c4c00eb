import type { Contact } from '../model/contact.ts'
import { profileKey } from '../model/contactKeys.ts'
import { foldName } from './foldName.ts'
import { type NameParts, namePartsOf } from './nameParts.ts'

/** What two contacts are compared by, worked out once for each. */
export interface ContactFacts {
  readonly id: string
  readonly name: NameParts
  readonly emails: readonly Mailbox[]
  readonly phones: readonly string[]
  /** Platform to handle or address. */
  readonly profiles: ReadonlyMap<string, readonly string[]>
  readonly sourceKeys: readonly string[]
  /** Words of each institution someone is or was at, without those every hospital has. */
  readonly institutions: readonly (readonly string[])[]
  readonly specialties: readonly string[]
  readonly birthday: string
}

export interface Mailbox {
  readonly address: string
  readonly local: string
  readonly domain: string
  /** An office's address, read by many. */
  readonly shared: boolean
}

const officeMailboxes =
  /^(?:info|admin|office|contact|hello|mail|post|support|help|residency|gme|ume|program|programs|coordinator|education|recruitment|hr|secretary|sekretariat|noreply|no-reply|team|research|lab|clinic|department|dept|admissions|studentaffairs)(?:[._-].*)?$/

const commonWords = new Set(
  'the of and at for de la und fur university universitat universite universidad college school medical medicine hospital center centre clinic health institute department dept division system inc llc ltd gmbh'.split(
    ' ',
  ),
)

/** The facts of a contact. */
export function contactFactsOf(contact: Contact): ContactFacts {
  const profiles = new Map<string, string[]>()
  for (const profile of contact.profiles) {
    const key = profileKey(profile)
    if (key) profiles.set(profile.platform, [...(profiles.get(profile.platform) ?? []), key])
  }
  return {
    id: contact.id,
    name: namePartsOf(contact),
    emails: contact.emails.map(({ address }) => mailbox(address)),
    phones: contact.phones.map(({ e164, raw }) => e164 ?? digits(raw)).filter(Boolean),
    profiles,
    sourceKeys: contact.identityKeys.filter((key) => key.startsWith('uid:')),
    institutions: institutionsOf(contact),
    specialties: contact.specialties,
    birthday: (contact.birthday ?? '').replace(/\D/g, ''),
  }
}

function mailbox(address: string): Mailbox {
  const plain = address.trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  const local = plain.slice(0, Math.max(0, at)).replace(/\+.*$/, '')
  const domain = plain.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com')
  // Gmail reads over dots; nobody else is known to.
  const canonical = domain === 'gmail.com' ? local.replaceAll('.', '') : local
  return { address: `${canonical}@${domain}`, local, domain, shared: officeMailboxes.test(local) }
}

/** The last ten digits: with or without a country, a number of a country's own length is the same. */
function digits(raw: string): string {
  const all = raw.replace(/\D/g, '')
  return all.length >= 7 ? all.slice(-10) : ''
}

/** The last ten digits of a number however it is kept. */
export function samePhone(one: string, other: string): boolean {
  return digits(one) === digits(other)
}

function institutionsOf({ positions }: Contact): string[][] {
  const words = positions.map(({ institution }) => {
    const all = foldName(institution ?? '')
      .split(' ')
      .filter(Boolean)
    const telling = all.filter((word) => !commonWords.has(word))
    return telling.length > 0 ? telling : all
  })
  return words.filter((each) => each.length > 0)
}
