import { plainLetters } from '../../model/plainLetters.ts'

/** By what a person is known again across papers and contacts: names in plain letters, ORCID as its 16 digits. */
export interface PersonPrint {
  readonly family: string
  /** The given name, or its initial where no more is known. */
  readonly given: string
  /** The initial of the second given name; empty where there is none. */
  readonly middle: string
  readonly orcid?: string | undefined
}

interface Named {
  readonly name: string
  readonly family?: string | undefined
  readonly given?: string | undefined
  readonly orcid?: string | undefined
}

/** Before a name, and no part of it. */
const titles = /^\s*(?:(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Mx)\b\.?\s*)+/i
/** What stands after a comma and is a name, no degree. */
const wholeName = /^\p{Lu}\p{Ll}+(?:[\s-]|$)/u
const initials = /^(?:\p{Lu}\.?-?){1,3}$/u

/** The print of a name as a paper, a contact or a user gives it: `Chen L`, `Lena Q. Chen`, or its parts. */
export function personPrint({ name, family, given, orcid }: Named): PersonPrint {
  const digits = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/i.exec(orcid ?? '')?.[0]
  const known = digits ? { orcid: digits.replaceAll('-', '').toUpperCase() } : {}
  const parts = family ? { family, given: given ?? '' } : splitName(name)
  return { family: lettersOf(parts.family), ...givenOf(parts), ...known }
}

/** `Chen, Lena`, `Chen L`, `Dr. Lena Chen, MD`: the last word is the family name, unless it is initials. */
function splitName(name: string): { readonly family: string; readonly given: string } {
  const [before = '', after = ''] = name.replace(titles, '').split(/\s*,\s*/)
  const words = before.trim().split(/\s+/)
  if (words.length === 1 && wholeName.test(after)) return { family: before, given: after }
  const last = words.at(-1) ?? ''
  return words.length > 1 && initials.test(last)
    ? { family: words.slice(0, -1).join(' '), given: last }
    : { family: last, given: words.slice(0, -1).join(' ') }
}

/** Of `Lena Q.` lena and q, of `L.Q.` and `LQ` l and q; `AMY` of a name that is all capitals is a name. */
function givenOf({ family, given }: { readonly family: string; readonly given: string }) {
  const [first = '', second = ''] = given.trim().split(/[\s.]+/)
  const shouted = first.length === 3 && family.length > 1 && family === family.toUpperCase()
  if (!initials.test(first) || shouted) {
    return { given: lettersOf(first), middle: initialOf(second) }
  }
  const [letter = '', next = second] = [...first.replace(/[.-]/g, '')]
  return { given: initialOf(letter), middle: initialOf(next) }
}

function initialOf(word: string): string {
  return [...lettersOf(word)][0] ?? ''
}

function lettersOf(words: string): string {
  return words === '' ? '' : plainLetters(words)
}

/** Whether a given name is no more than an initial; one sign of a script without capitals is a whole name. */
function isInitial(given: string): boolean {
  return /^\p{Ll}$/u.test(given)
}

/**
 * Whether two prints may be one person: the same family name, given names of which one is the initial of the other or
 * that are the same, no second given names that differ, no other ORCID.
 */
export function mayBeOne(one: PersonPrint, other: PersonPrint): boolean {
  if (one.orcid && other.orcid) return one.orcid === other.orcid
  if (one.family !== other.family || one.given === '' || other.given === '') return false
  if (one.middle && other.middle && one.middle !== other.middle) return false
  if (one.given === other.given) return true
  const [short, long] =
    one.given.length < other.given.length ? [one.given, other.given] : [other.given, one.given]
  return isInitial(short) && long.startsWith(short)
}

/** Whether two prints are spelled the same, and no ORCID says that they are two. */
export function isSpelledSame(one: PersonPrint, other: PersonPrint): boolean {
  if (one.orcid && other.orcid) return one.orcid === other.orcid
  return one.family === other.family && one.given === other.given && one.middle === other.middle
}

/** The print that says most: a name before an initial, with a second name before without. */
export function fullestPrint(prints: readonly PersonPrint[]): PersonPrint | undefined {
  const [fullest] = prints.toSorted(
    (a, b) =>
      b.given.length - a.given.length ||
      b.middle.length - a.middle.length ||
      compare(`${a.family} ${a.given} ${a.middle}`, `${b.family} ${b.given} ${b.middle}`),
  )
  return fullest
}

/** By code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
