import { type ContactDraft, emptyContactDraft, type Profile } from '../model/contact.ts'
import { emailFrom, phoneFrom, profileFromUrl, uniqueBy } from './shared/contactPieces.ts'
import { isCredential } from './shared/credentials.ts'
import { splitPersonName } from './shared/splitPersonName.ts'

const emailShape = /<?(?:mailto:)?[^\s<>,;()]+@[^\s<>,;()@]+\.[^\s<>,;()@.]+>?/gi
const urlShape =
  /\b(?:https?:\/\/[^\s<>,;]+|(?:www\.|(?:linkedin|x|twitter|bsky|orcid|instagram|facebook|researchgate|threads)\.(?:com|app|org|net)\/)[^\s<>,;]+)/gi
const phoneShape = /(?:\+|\b(?=\d))[\d() .-]{7,20}\d\b/g

/**
 * A contact from one line as it is typed or pasted: `Miriam Okonkwo, MD, Saguaro Medical Center m.okonkwo@saguaro.example`,
 * a signature, or the link of a profile. Addresses, links and numbers are taken out wherever they stand; of what is left
 * the first part is the name, parts in capitals are degrees, the last is the institution and what is between the title.
 * `profileOf` may know more platforms than this does. Undefined where nothing is left to call the contact by.
 */
export function readContactLine(
  line: string,
  profileOf: (url: string) => Profile | undefined = profileFromUrl,
): ContactDraft | undefined {
  let rest = line.slice(0, 2_000)
  const take = (shape: RegExp): string[] => {
    const found = rest.match(shape) ?? []
    rest = rest.replace(shape, ', ')
    return found.map((each) => each.trim())
  }
  const profiles = take(urlShape).flatMap((url) => profileOf(url) ?? profileFromUrl(url) ?? [])
  const emails = take(emailShape).flatMap((email) => emailFrom(email) ?? [])
  const phones = take(phoneShape).flatMap((phone) => phoneFrom(phone) ?? [])
  const parts = rest
    .split(/[,;\n·|]+|\s[–—-]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const [first, ...behind] = parts
  const name = first ?? nameFrom(profiles, emails)
  if (!name) return undefined
  const credentials = behind.filter(isCredential).flatMap((part) => part.split(' '))
  const places = behind.filter((part) => !isCredential(part))
  const split = splitPersonName([name, ...credentials].join(', '))
  return {
    ...emptyContactDraft(first === undefined ? name : withoutDegrees(name, split.credentials)),
    ...split,
    ...positionFrom(places),
    emails: uniqueBy(emails, ({ address }) => address.toLowerCase()),
    phones: uniqueBy(phones, ({ raw }) => raw),
    profiles: uniqueBy(profiles, ({ platform, handle, url }) => `${platform} ${handle ?? url}`),
  }
}

/** `Okonkwo MD` is called Okonkwo; the degrees are kept apart. */
function withoutDegrees(name: string, degrees: readonly string[]): string {
  const words = name.split(' ')
  while (words.length > 1 && degrees.includes(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

function positionFrom(places: readonly string[]): Partial<ContactDraft> {
  const institution = places.at(-1)
  const title = places.slice(0, -1).join(', ')
  return institution ? { positions: [{ institution, ...(title ? { title } : {}) }] } : {}
}

/** A name spelt out in a handle or an address: `ada-lindholm`, `m.okonkwo`. */
function nameFrom(
  profiles: readonly Profile[],
  emails: readonly { readonly address: string }[],
): string | undefined {
  const spelt = profiles[0]?.handle ?? emails[0]?.address.split('@')[0] ?? profiles[0]?.url
  if (!spelt) return undefined
  const words = spelt
    .replace(/^@|@.*$|^https?:\/\/(www\.)?/g, '')
    .split(/[-._\s]+/)
    .filter((word) => /^\p{L}+$/u.test(word))
  return words.length < 2
    ? spelt.replace(/^@/, '')
    : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
