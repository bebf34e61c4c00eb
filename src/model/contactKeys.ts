import type { Contact, ContactDraft, Profile } from './contact.ts'
import { plainLetters } from './plainLetters.ts'

type Identifying = Pick<ContactDraft, 'emails' | 'phones' | 'profiles' | 'sourceKeys'>

/**
 * The keys under which the same contact is found again, strongest first: the source's own identifiers, profiles,
 * e-mail addresses, and telephone numbers with a country. Two contacts that share one are usually the same; a shared
 * office number is why duplicates look at the name as well.
 */
export function contactIdentityKeys({
  emails,
  phones,
  profiles,
  sourceKeys,
}: Identifying): string[] {
  const keys = [
    ...(sourceKeys ?? []),
    ...profiles.flatMap((profile) => profileKey(profile) ?? []),
    ...emails.map(({ address }) => `email:${address.trim().toLowerCase()}`),
    ...phones.flatMap(({ e164 }) => (e164 ? [`phone:${e164}`] : [])),
  ]
  return [...new Set(keys)]
}

/** `linkedin:ada-lovelace`: the platform with the handle in lower case, else its address without scheme and closing slash. */
export function profileKey({ platform, handle, url }: Profile): string | undefined {
  if (handle) return `${platform}:${handle.replace(/^@/, '').toLowerCase()}`
  if (!url) return undefined
  const plain = url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .split(/[?#]/)[0]
  return plain ? `${platform}:${plain.endsWith('/') ? plain.slice(0, -1) : plain}` : undefined
}

/** What someone perhaps the same is looked for by: the name in plain letters, and family name with first initial. */
export function contactLikenessKeys(
  contact: Pick<Contact, 'name' | 'family' | 'given' | 'formerNames'>,
): string[] {
  const keys = [`name:${plainLetters(contact.name)}`]
  const initial = plainLetters(contact.given ?? '').slice(0, 1)
  for (const family of [contact.family ?? '', ...(contact.formerNames ?? [])]) {
    const plain = plainLetters(family)
    if (plain && initial) keys.push(`short:${plain}|${initial}`)
  }
  return keys
}
