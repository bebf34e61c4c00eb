import { compareNames, type NameRelation } from './compareNames.ts'
import { type ContactFacts, type Mailbox, samePhone } from './contactFacts.ts'

/** What speaks for or against two records being of one contact; the interface words it. */
export type DuplicateReason =
  | 'same-name'
  | 'like-name'
  | 'same-email'
  | 'like-email'
  | 'same-phone'
  | 'same-profile'
  | 'same-source-id'
  | 'same-institution'
  | 'same-specialty'
  | 'same-birthday'
  | 'other-given-name'
  | 'other-profile'
  | 'other-birthday'
  | 'other-email'

/**
 * `safe` may be merged without looking; `suggest` is for the user to judge. `points` add up the evidence, after the way
 * records are linked by weights (Fellegi and Sunter 1969), the weights set by judgement on our own labelled pairs.
 */
export interface ContactComparison {
  readonly level: 'safe' | 'suggest' | 'no'
  readonly points: number
  readonly reasons: readonly DuplicateReason[]
}

const enough = 6

const namePoints: Readonly<Record<NameRelation, number>> = {
  same: 6,
  swapped: 5.5,
  'former-family': 5.5,
  nickname: 4.5,
  'changed-family': 4,
  misprint: 3.5,
  initial: 3.6,
  'near-given': 1,
  'family-only': 1,
  'other-family': -1,
  'other-given': -12,
  different: -14,
}

/** Family names borne by so many that a full name says less. Compiled from general knowledge, 2026-11. */
const frequentFamilies = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
  jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill
  flores green adams nelson baker hall rivera campbell mitchell carter roberts wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu
  guo he lin kim park choi jung kang cho yoon tran le pham hoang singh kumar sharma patel gupta khan ali ahmed hussain shah das reddy rao muller
  schmidt schneider fischer meyer weber silva santos oliveira souza ivanov smirnov tanaka suzuki sato takahashi cohen levy`
    .split(/\s+/)
    .map((name) => name.replace(/([aou])e/g, '$1')),
)

/** Weighs what two contacts have in common against what they have not. */
export function compareContacts(one: ContactFacts, other: ContactFacts): ContactComparison {
  const relation = compareNames(one.name, other.name)
  const evidence = [
    nameEvidence(relation, one, other),
    emailEvidence(one, other, relation),
    phoneEvidence(one, other),
    ...profileEvidence(one, other),
    sourceEvidence(one, other),
    institutionEvidence(one, other, relation),
    specialtyEvidence(one, other),
    birthdayEvidence(one, other),
  ].filter((each) => each.points !== 0)
  const points = evidence.reduce((sum, each) => sum + each.points, 0)
  const reasons = evidence.flatMap(({ reason }) => reason ?? [])
  return { level: levelOf(points, relation, reasons), points, reasons }
}

interface Evidence {
  readonly points: number
  readonly reason?: DuplicateReason
}

const none: Evidence = { points: 0 }
/** Names that leave no doubt once a mailbox or a profile is shared. */
const soundNames = new Set<NameRelation>([
  'same',
  'swapped',
  'nickname',
  'former-family',
  'changed-family',
])

function levelOf(
  points: number,
  relation: NameRelation,
  reasons: readonly DuplicateReason[],
): ContactComparison['level'] {
  if (points < enough) return 'no'
  const speaksAgainst = reasons.some((reason) => reason.startsWith('other-'))
  const proves = reasons.some((reason) =>
    ['same-email', 'same-profile', 'same-source-id'].includes(reason),
  )
  return proves && !speaksAgainst && soundNames.has(relation) ? 'safe' : 'suggest'
}

function nameEvidence(relation: NameRelation, one: ContactFacts, other: ContactFacts): Evidence {
  const points = namePoints[relation]
  if (relation === 'other-given' || relation === 'different') {
    return { points, reason: 'other-given-name' }
  }
  if (points <= 1) return { points }
  // A former or doubled name is telling however many bear it. Where names are swapped, which is the family's is not known.
  const frequent = [one, other].every(({ name }) => frequentFamilies.has(name.family))
  const less = frequent && !relation.endsWith('-family') ? -1.5 : 0
  return { points: points + less, reason: relation === 'same' ? 'same-name' : 'like-name' }
}

function emailEvidence(one: ContactFacts, other: ContactFacts, relation: NameRelation): Evidence {
  const same = one.emails.filter((mine) => other.emails.some((its) => its.address === mine.address))
  if (same.some(({ shared }) => !shared)) return { points: 8, reason: 'same-email' }
  if (same.length > 0) return { points: 0.5 }
  const pairs = one.emails.flatMap((mine) => other.emails.map((its) => [mine, its] as const))
  if (pairs.some(([mine, its]) => isSameLocal(mine, its, one, other))) {
    return { points: 2.5, reason: 'like-email' }
  }
  const sameDomain = pairs.some(([mine, its]) => mine.domain === its.domain && isOwnDomain(mine))
  if (!sameDomain) return none
  // One employer gives one person one address; a second is another person's, or of a time before a new name.
  return relation.endsWith('-family') ? none : { points: -3, reason: 'other-email' }
}

/** `mokonkwo` at two places, where it is made of the name and no mere first name. */
function isSameLocal(mine: Mailbox, its: Mailbox, one: ContactFacts, other: ContactFacts): boolean {
  if (mine.local !== its.local || mine.shared || mine.local.length < 5) return false
  const plain = mine.local.replace(/[^\p{L}]/gu, '').replace(/([aou])e/g, '$1')
  return [one, other].some(
    ({ name }) => name.family.length > 2 && plain.includes(name.family.slice(0, 5)),
  )
}

const openDomains =
  /^(?:gmail|outlook|hotmail|yahoo|icloud|me|aol|proton|protonmail|gmx|web|mail|live|msn|qq|163)\./

function isOwnDomain({ domain }: Mailbox): boolean {
  return !openDomains.test(domain)
}

function phoneEvidence(one: ContactFacts, other: ContactFacts): Evidence {
  const same = one.phones.some((mine) => other.phones.some((its) => samePhone(mine, its)))
  return same ? { points: 4, reason: 'same-phone' } : none
}

/** One has one ORCID and one LinkedIn page; several accounts elsewhere. */
const onePerPerson = new Map([
  ['orcid', -12],
  ['linkedin', -7],
  ['google-scholar', -7],
  ['researchgate', -4],
])

function profileEvidence(one: ContactFacts, other: ContactFacts): Evidence[] {
  let same = false
  let against = 0
  for (const [platform, mine] of one.profiles) {
    const theirs = other.profiles.get(platform)
    if (!theirs) continue
    if (mine.some((key) => theirs.includes(key))) same = true
    else against = Math.min(against, onePerPerson.get(platform) ?? -0.5)
  }
  return [
    same ? { points: 10, reason: 'same-profile' } : none,
    against < -1 ? { points: against, reason: 'other-profile' } : { points: against },
  ]
}

function sourceEvidence(one: ContactFacts, other: ContactFacts): Evidence {
  const same = one.sourceKeys.some((key) => other.sourceKeys.includes(key))
  return same ? { points: 10, reason: 'same-source-id' } : none
}

function institutionEvidence(
  one: ContactFacts,
  other: ContactFacts,
  relation: NameRelation,
): Evidence {
  if (one.institutions.length === 0 || other.institutions.length === 0) return none
  const best = Math.max(
    ...one.institutions.flatMap((mine) => other.institutions.map((its) => overlap(mine, its))),
  )
  if (best >= 0.99) return { points: 2.5, reason: 'same-institution' }
  if (best >= 0.5) return { points: 1.5, reason: 'same-institution' }
  // People move; a name few bear stays theirs.
  const isRare = relation === 'same' && !frequentFamilies.has(one.name.family)
  return { points: isRare ? 0 : -1 }
}

/** Shared words over the words of the shorter: `Saguaro` is within `Saguaro Regional`. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length
  return (
    shared / Math.max(1, Math.min(one.length, other.length)) -
    (one.length === other.length ? 0 : 0.2)
  )
}

function specialtyEvidence(one: ContactFacts, other: ContactFacts): Evidence {
  if (one.specialties.length === 0 || other.specialties.length === 0) return none
  return one.specialties.some((id) => other.specialties.includes(id))
    ? { points: 1, reason: 'same-specialty' }
    : { points: -1.5 }
}

function birthdayEvidence(one: ContactFacts, other: ContactFacts): Evidence {
  if (one.birthday.length < 6 || other.birthday.length < 6) return none
  return one.birthday === other.birthday
    ? { points: 4, reason: 'same-birthday' }
    : { points: -8, reason: 'other-birthday' }
}
