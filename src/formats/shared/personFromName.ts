import type { Person } from '../../model/resource.ts'

const suffixes = new Set(['jr', 'sr', '2nd', '3rd', '4th', 'ii', 'iii', 'iv'])

/**
 * A person from a bibliographic name: `Family, Given`, `Family, Given, Jr.`, `Family, Given Jr` or `Family GI`.
 * The name stays as given; what cannot be told apart, such as the name of an organisation, is left unsplit.
 */
export function personFromName(name: string, role: Person['role']): Person {
  const parts = name.split(',').map((part) => part.trim())
  const [before, given, ...rest] = parts
  // `Miller Jr., James`: some write the suffix behind the surname.
  const { given: family, suffix: early } = splitSuffix(before ?? '')
  if (role === 'group' || family === '') return { name, role }
  if (given === undefined) return { name, role, ...partsInOrder(before ?? '') }
  if (given === '' && rest.length === 0) return { name: family, role: groupOr(role) }
  // More than a suffix behind the second comma is a list of names, not one name.
  const [trailing = '', ...more] = rest.filter((part) => part !== '')
  if (more.length > 0) return { name, role }
  const split = trailing === '' ? splitSuffix(given) : { given, suffix: trailing }
  const suffix = split.suffix ?? early
  return {
    name,
    role,
    family,
    ...(split.given === '' ? {} : { given: split.given }),
    ...(suffix ? { suffix } : {}),
  }
}

/** Reference managers mark an organisation with a comma after its name and nothing behind it. */
function groupOr(role: Person['role']): Person['role'] {
  return role === 'author' ? 'group' : role
}

function splitSuffix(given: string): { given: string; suffix?: string } {
  const at = given.lastIndexOf(' ')
  const last = given.slice(at + 1)
  if (at < 0 || !isSuffix(last)) return { given }
  return { given: given.slice(0, at).trim(), suffix: last }
}

function isSuffix(word: string): boolean {
  return suffixes.has(word.toLowerCase().replace('.', ''))
}

/**
 * `Mangalam H`, `King ML Jr`, `Poe E. A.`: a family name, then initials. `Jane Q. Doe`, `J. Q. Doe`: in the order one is
 * called by, told by an initial; without one it may as well be the name of an organisation.
 */
function partsInOrder(name: string): Partial<Person> {
  const { given: unsuffixed, suffix } = splitSuffix(name)
  const more = suffix ? { suffix } : {}
  const words = unsuffixed.split(/\s+/)
  const first = words.findIndex((_, at) => at > 0 && words.slice(at).every(isInitials))
  if (first > 0) {
    const initials = words.slice(first).join('').replaceAll('.', '')
    const isShort = initials.replaceAll('-', '').length <= 4
    return isShort ? { family: words.slice(0, first).join(' '), given: initials, ...more } : {}
  }
  const last = words.findLastIndex((word) => /^\p{Lu}\.$|^\p{Lu}$/u.test(word))
  const isCalled =
    last >= 0 &&
    last < words.length - 1 &&
    words.length <= 6 &&
    words.slice(0, last + 1).every(isGiven)
  if (!isCalled) return {}
  return {
    family: words.slice(last + 1).join(' '),
    given: words.slice(0, last + 1).join(' '),
    ...more,
  }
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,4}$/u.test(word)
}

function isGiven(word: string): boolean {
  return isInitials(word) || /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)
}
