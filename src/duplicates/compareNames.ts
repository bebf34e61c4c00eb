import { isOneEdit } from './editDistance.ts'
import { looseName } from './foldName.ts'
import type { NameParts } from './nameParts.ts'
import { areNicknames, isKnownGivenName } from './nicknames.ts'

/**
 * How two names stand to each other, from the same to different people's:
 * `near-given` is a letter's difference between given names not known as such;
 * `former-family` shares given names and a family name one is known to have had, `changed-family` a part of a doubled
 * one (marriage); `other-family` only given names.
 */
export type NameRelation =
  | 'same'
  | 'nickname'
  | 'former-family'
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
  if (hadName(one, other) || hadName(other, one)) return 'former-family'
  if (sharesPart(one, other)) return 'changed-family'
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
  const initials = one.given.length === 1 || other.given.length === 1
  if (looseName(one.given) === looseName(other.given)) return initials ? 'initial' : 'same'
  if (isCalledBy(one, other) || isCalledBy(other, one)) return 'nickname'
  return initials || namesNickname(one) || namesNickname(other)
    ? byInitial(one, other)
    : nearGiven(one.given, other.given)
}

/** A record that gives a nickname for a name: what it is short for need not be known. */
function namesNickname({ given, nickname }: NameParts): boolean {
  return nickname === given
}

function byInitial(one: NameParts, other: NameParts): GivenRelation {
  return one.given[0] === other.given[0] ? 'initial' : 'different'
}

/**
 * A letter between two names there are is another person (Marta and Maria), and so is the ending that makes a name a
 * woman's (Carl and Carla). Letters swapped, doubled or dropped within a known name are a misprint of it; one put for
 * another may be a name we do not know (Marian).
 */
function nearGiven(one: string, other: string): GivenRelation {
  if (!isOneEdit(one, other)) return 'different'
  const known = Number(isKnownGivenName(one)) + Number(isKnownGivenName(other))
  const shortest = Math.min(one.length, other.length)
  if (known === 2 || shortest < shortestGivenMisprint || haveOtherEnding(one, other)) {
    return 'different'
  }
  const sameLetters = [...one].sort().join('') === [...other].sort().join('')
  if (known === 1 && (one.length !== other.length || sameLetters)) return 'misprint'
  return 'near-given'
}

function haveOtherEnding(one: string, other: string): boolean {
  return one.at(-1) !== other.at(-1) && one.slice(0, 3) === other.slice(0, 3)
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
  if (one.given !== other.given && isAmongMiddles(one, other)) return false
  return one.middles.some((mine, at) => {
    const theirs = other.middles[at]
    if (theirs === undefined) return false
    if (mine.length === 1 || theirs.length === 1) return mine[0] !== theirs[0]
    const isMisprint = Math.min(mine.length, theirs.length) > 5 && isOneEdit(mine, theirs)
    return mine !== theirs && !areNicknames(mine, theirs) && !isMisprint
  })
}

function isAmongMiddles(one: NameParts, other: NameParts): boolean {
  return one.middles.includes(other.given) || other.middles.includes(one.given)
}

function isSwapped(one: NameParts, other: NameParts): boolean {
  if (one.given.length < 2 || other.given.length < 2) return false
  if (one.sorted === other.sorted) return true
  return looseName(one.given) === other.family && looseName(other.given) === one.family
}

function hadName(one: NameParts, other: NameParts): boolean {
  return one.former.includes(other.family) || one.former.some((name) => other.former.includes(name))
}

/** One part of a double name, or a family name that stands before the new one. */
function sharesPart(one: NameParts, other: NameParts): boolean {
  const mine = [one.family, ...one.familyWords, ...one.middles.map(looseName)]
  const theirs = [other.family, ...other.familyWords, ...other.middles.map(looseName)]
  return (
    mine.some((name) => name.length > 2 && name === other.family) ||
    theirs.some((name) => name.length > 2 && name === one.family) ||
    one.familyWords.some((word) => word.length > 2 && other.familyWords.includes(word))
  )
}
