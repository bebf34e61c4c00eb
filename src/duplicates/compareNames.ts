import { isOneEdit } from './editDistance.ts'
import { looseName } from './foldName.ts'
import type { NameParts } from './nameParts.ts'
import { areNicknames, isKnownGivenName } from './nicknames.ts'

/**
 * How two names stand to each other, from the same to different people's:
 * `near-given` is a letter's difference between given names not known as such;
 * `changed-family` shares given names and a former or doubled family name (marriage); `other-family` only given names.
 */
export type NameRelation =
  | 'same'
  | 'nickname'
  | 'changed-family'
  | 'swapped'
  | 'misprint'
  | 'near-given'
  | 'initial'
  | 'family-only'
  | 'other-family'
  | 'other-given'
  | 'different'

const shortestMisprint = 5
const shortestGivenMisprint = 4

/** Compares two names; middle names that contradict each other or another generation make them different people's. */
export function compareNames(one: NameParts, other: NameParts): NameRelation {
  if (one.generation !== other.generation && one.generation !== '' && other.generation !== '') {
    return 'different'
  }
  const relation = relationOf(one, other)
  return contradicts(one, other) && relation !== 'different' ? 'other-given' : relation
}

function relationOf(one: NameParts, other: NameParts): NameRelation {
  const given = givenRelation(one, other)
  if (one.family !== '' && one.family === other.family) return withSameFamily(given)
  if (isSwapped(one, other)) return 'swapped'
  if (given !== 'same' && given !== 'nickname') return 'different'
  if (sharesFormer(one, other)) return 'changed-family'
  const [long, short] = [one.family.length, other.family.length]
  if (Math.min(long, short) >= shortestMisprint && isOneEdit(one.family, other.family)) {
    return given === 'same' ? 'misprint' : 'different'
  }
  return one.given.length > 1 && other.given.length > 1 ? 'other-family' : 'different'
}

type GivenRelation =
  | 'same'
  | 'nickname'
  | 'initial'
  | 'misprint'
  | 'near-given'
  | 'unknown'
  | 'different'

function withSameFamily(given: GivenRelation): NameRelation {
  switch (given) {
    case 'same':
    case 'nickname':
    case 'initial':
    case 'misprint':
    case 'near-given':
      return given
    case 'unknown':
      return 'family-only'
    case 'different':
      return 'other-given'
  }
}

function givenRelation(one: NameParts, other: NameParts): GivenRelation {
  if (one.given === '' || other.given === '') {
    return one.given === other.given ? 'same' : 'unknown'
  }
  if (looseName(one.given) === looseName(other.given))
    return one.given.length === 1 ? 'initial' : 'same'
  if (one.given.length === 1 || other.given.length === 1) {
    return one.given[0] === other.given[0] ? 'initial' : 'different'
  }
  if (isCalledBy(one, other) || isCalledBy(other, one)) return 'nickname'
  return isOneEdit(one.given, other.given) ? nearGiven(one.given, other.given) : 'different'
}

/** A letter between two names there are is another person (Marta and Maria); beside one name it is a misprint of it. */
function nearGiven(one: string, other: string): GivenRelation {
  const known = Number(isKnownGivenName(one)) + Number(isKnownGivenName(other))
  if (known === 2 || Math.min(one.length, other.length) < shortestGivenMisprint) return 'different'
  return known === 1 ? 'misprint' : 'near-given'
}

/** By a short form, by the nickname on record, or by the middle name; joined given names count as one: Mary-Ann. */
function isCalledBy(one: NameParts, other: NameParts): boolean {
  return (
    areNicknames(one.given, other.given) ||
    (one.nickname !== '' && one.nickname === other.given) ||
    one.middles.some((middle) => middle.length > 2 && middle === other.given) ||
    [one.given, ...one.middles].join('') === other.given
  )
}

/** Two known middle names, or initials, that cannot be the same. */
function contradicts(one: NameParts, other: NameParts): boolean {
  const [mine] = one.middles
  const [theirs] = other.middles
  if (mine === undefined || theirs === undefined) return false
  if (one.given !== other.given && (mine === other.given || theirs === one.given)) return false
  const length = Math.min(mine.length, theirs.length)
  if (length <= 1) return mine[0] !== theirs[0]
  return mine !== theirs && !areNicknames(mine, theirs) && !isOneEdit(mine, theirs)
}

function isSwapped(one: NameParts, other: NameParts): boolean {
  return one.given.length > 1 && other.given.length > 1 && one.sorted === other.sorted
}

/** A family name that is a former one of the other, or one part of its double name. */
function sharesFormer(one: NameParts, other: NameParts): boolean {
  const mine = [one.family, ...one.former, ...(one.familyWords.length > 1 ? one.familyWords : [])]
  const theirs = [
    other.family,
    ...other.former,
    ...(other.familyWords.length > 1 ? other.familyWords : []),
  ]
  return mine.some((name) => name.length > 2 && theirs.includes(name))
}
