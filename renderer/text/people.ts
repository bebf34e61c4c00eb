import type { Cadence, Contact, ContactRole, ProfilePlatform } from '../../src/model/contact.ts'
import type { Interaction, InteractionKind } from '../../src/model/interaction.ts'
import { daysBetween, type IsoDay } from '../../src/model/isoDay.ts'
import type { DueFilter, DueGroup, PeopleSortOrder } from '../../src/model/peopleView.ts'
import type { LinkKind } from '../../src/model/recordLink.ts'
import { type DueWords, dayWords, dueWords, weekdayWords } from './days.ts'
import { count, platformWords } from './en.ts'

/** The words of the People area. */

export const roleWords: Record<ContactRole, string> = {
  mentor: 'Mentor',
  sponsor: 'Sponsor',
  coach: 'Coach',
  connector: 'Connector',
  peer: 'Peer',
  attending: 'Attending',
  'program-director': 'Program director',
  coordinator: 'Coordinator',
  'letter-writer': 'Letter writer',
  researcher: 'Researcher',
  resident: 'Resident',
  advisor: 'Advisor',
  organisation: 'Organization',
}

/** `Mentor, letter writer`; `Contact` where no role is set. */
export function rolesWords(roles: readonly ContactRole[]): string {
  if (roles.length === 0) return 'Contact'
  return roles
    .map((role, at) => (at === 0 ? roleWords[role] : roleWords[role].toLowerCase()))
    .join(', ')
}

/** The roles beside a title, without those the title begins with: `Resident, PGY-2` says that they are a resident. */
export function rolesBeside(roles: readonly ContactRole[], title: string): string {
  const told = title.toLowerCase()
  const left = roles.filter((role) => !told.startsWith(roleWords[role].toLowerCase()))
  return left.length === 0 && roles.length > 0 ? '' : rolesWords(left)
}

export const profileWords: Record<ProfilePlatform, string> = {
  ...platformWords,
  orcid: 'ORCID',
  'google-scholar': 'Google Scholar',
  website: 'Website',
}

export const peopleSortWords: Record<PeopleSortOrder, string> = {
  best: 'Best match',
  next: 'By next date',
  name: 'By name',
  last: 'By last contact',
  saved: 'Newest saved',
}

export const dueGroupWords: Record<DueGroup, string> = {
  overdue: 'Overdue and today',
  'this-week': 'This week',
  later: 'Later',
  none: 'No date',
}

export const dueFilterWords: Record<DueFilter, string> = {
  overdue: 'overdue and today',
  'this-week': 'this week',
  none: 'no next date',
}

export const kindOfInteractionWords: Record<InteractionKind, string> = {
  met: 'Met',
  call: 'Call',
  message: 'Message',
  email: 'Email',
  comment: 'Comment',
  event: 'Event',
  meeting: 'Meeting',
  letter: 'Letter',
}

export const linkKindWords: Record<LinkKind, string> = {
  'author-of': 'Author of',
  'introduced-by': 'Introduced by',
  'member-of': 'Member of',
  attends: 'Attends',
  mentions: 'Mentions',
  'works-with': 'Works with',
  about: 'About',
}

/** A link as read from its other end: `Introduced`. */
export const linkBackWords: Record<LinkKind, string> = {
  'author-of': 'By',
  'introduced-by': 'Introduced',
  'member-of': 'Members',
  attends: 'Attended by',
  mentions: 'Mentioned in',
  'works-with': 'Works with',
  about: 'Subject of',
}

/** `1 person`, `96 people`. */
export function people(value: number): string {
  return `${count(value)} ${value === 1 ? 'person' : 'people'}`
}

/** Every 4 weeks. */
export function cadenceWords({ every, unit }: Cadence): string {
  return every === 1 ? `Every ${unit}` : `Every ${every} ${unit}s`
}

/** How the date column says a follow-up: `3 days overdue`, `Today`, `Wed 25 Nov`, `2 Dec`, `No date`. */
export function columnDue(dueOn: IsoDay | undefined, today: IsoDay): DueWords {
  if (!dueOn) return { words: 'No date', tone: 'plain' }
  const ahead = daysBetween(today, dueOn)
  if (ahead < 0) return dueWords(dueOn, today)
  if (ahead === 0) return { words: 'Today', tone: 'due' }
  const day = dayWords(dueOn, today)
  return { words: ahead < 7 ? `${weekdayWords(dueOn)} ${day}` : day, tone: 'plain' }
}

/** What someone is called as the subject of a sentence, after their own pronouns; `They` where none are known. */
export function subjectWords({ pronouns }: Pick<Contact, 'pronouns'>): 'She' | 'He' | 'They' {
  const first = pronouns
    ?.trim()
    .toLowerCase()
    .split(/[\s/,]/)[0]
  if (first === 'she') return 'She'
  return first === 'he' ? 'He' : 'They'
}

const verbs: Partial<Record<InteractionKind, string>> = {
  call: 'called',
  message: 'messaged',
  email: 'wrote',
  comment: 'commented',
  letter: 'sent a letter',
}

/** What happened, for the timeline: `You wrote`, `She called`, `Meeting`. */
export function interactionWords(
  { kind, by }: Pick<Interaction, 'kind' | 'by'>,
  them: string,
): string {
  const verb = verbs[kind]
  if (!by || !verb) return kindOfInteractionWords[kind]
  return `${by === 'me' ? 'You' : them} ${verb}`
}

/** `met on the wards`, `met at Desert Neuro 2026`. */
export function metWords(where: string): string {
  return /^(on|at|in|through|via|during|by|online)\b/i.test(where)
    ? `met ${where}`
    : `met at ${where}`
}

/** The name with the degrees behind it. */
export function nameWithCredentials({
  name,
  credentials,
}: Pick<Contact, 'name' | 'credentials'>): string {
  const missing = credentials.filter((credential) => !name.includes(credential))
  return [name, ...missing].join(', ')
}
