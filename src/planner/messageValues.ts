import type { Contact } from '../model/contact.ts'
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
    greeting: greetingOf(contact),
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

const doctors = /^(MD|DO|MBBS|MBChB|PhD|DrPH|PharmD|DNP|ScD)$/i

/** How someone is addressed: by prefix and family name, as doctor where a degree says so, else by the given name. */
export function greetingOf({
  name,
  prefix,
  family,
  given,
  credentials,
}: Pick<Contact, 'name' | 'prefix' | 'family' | 'given' | 'credentials'>): string {
  const last = family ?? name.trim().split(/\s+/).at(-1) ?? name
  if (prefix) return `${prefix} ${last}`
  const isDoctor = credentials.some((degree) => doctors.test(degree.replaceAll('.', '')))
  return isDoctor ? `Dr. ${last}` : (given ?? name)
}
