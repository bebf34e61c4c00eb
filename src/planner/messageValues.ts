import type { Contact, ContactRole } from '../model/contact.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { Settings } from '../model/settings.ts'

/** What a message can say of a contact and of the user, as the user reads dates and names. */
export interface MessageMaterial {
  readonly contact: Contact
  readonly sender: Settings['sender']
  /** The user's first specialty, by name. */
  readonly interest?: string | undefined
  /** `on 28 October` */
  readonly lastContact?: string | undefined
  readonly promise?: string | undefined
  readonly work?: string | undefined
  readonly nextMeeting?: string | undefined
  readonly letterDue?: string | undefined
  readonly letterSpecialty?: string | undefined
}

/** The fields of the shipped templates that the records can fill, by the names they have there. */
export function messageValues({
  contact,
  sender,
  ...known
}: MessageMaterial): Record<string, string | undefined> {
  return {
    greeting: greetingFor(contact).words,
    institution: contact.positions.find(({ to, institution }) => institution && !to)?.institution,
    'where you met': contact.met?.where,
    'my name': sender?.name,
    'my year': sender?.year,
    'my school': sender?.school,
    'my link': sender?.link,
    'my interest': known.interest,
    'last contact': known.lastContact,
    'your promise': known.promise,
    'their work or topic': known.work,
    'next meeting': known.nextMeeting,
    'letter due': known.letterDue,
    'letter specialty': known.letterSpecialty ?? known.interest,
  }
}

const doctors =
  /^(?:MD|DO|MBBS|MBBCh|MBChB|BMBS|DDS|DMD|DPM|DVM|PhD|DPhil|DrPH|PharmD|PsyD|DNP|ScD|EdD)$/i
/** Licences of those who see patients and are no doctors by them. */
const otherLicences = /^(?:RN|NP|APRN|FNP|CRNA|CNM|PA|PAC|BSN|MSN|LPN)$/i
const doctorRoles: readonly ContactRole[] = ['attending', 'program-director', 'resident']

/** How somebody is addressed, and what that rests on where it is not their own form of address. */
export interface Greeting {
  readonly words: string
  /** A degree or role that makes it *Dr.*, or that nothing is known and the given name is taken. */
  readonly because?:
    | { readonly kind: 'degree'; readonly degree: string }
    | { readonly kind: 'role'; readonly role: ContactRole }
    | { readonly kind: 'unknown' }
}

type Addressed = Pick<Contact, 'name' | 'prefix' | 'family' | 'given' | 'credentials' | 'roles'>

/**
 * How someone is addressed: by prefix and family name, or the whole name where no family name is known, as doctor where a degree or a role says so, else by the given
 * name. A role says nothing of somebody whose licences are those of a nurse or a physician assistant.
 */
export function greetingFor({
  name,
  prefix,
  family,
  given,
  credentials,
  roles,
}: Addressed): Greeting {
  const last = familyIn(name, family) ?? wholeName(name)
  if (prefix) return { words: `${prefix} ${last}` }
  const letters = credentials.flatMap((degree) => degree.replaceAll('.', '').split(/[\s/,-]+/))
  const degree = letters.find((each) => doctors.test(each))
  if (degree) return { words: `Dr. ${last}`, because: { kind: 'degree', degree } }
  const role = doctorRoles.find((each) => roles.includes(each))
  if (role && !letters.some((each) => otherLicences.test(each))) {
    return { words: `Dr. ${last}`, because: { kind: 'role', role } }
  }
  return { words: given ?? name, because: { kind: 'unknown' } }
}

/** The family name, where the name has it: one that was changed since is not the name somebody bears now. */
function familyIn(name: string, family: string | undefined): string | undefined {
  return family && plainLetters(name).includes(plainLetters(family)) ? family : undefined
}

/** The name without forms of address and what stands behind a comma; which of its words is the family's is not guessed. */
function wholeName(name: string): string {
  const called = name
    .replace(/,.*$/s, '')
    .replace(/^(?:(?:Dr|Prof(?:essor)?)\b\.?\s*)+/i, '')
    .trim()
  return called || name
}
