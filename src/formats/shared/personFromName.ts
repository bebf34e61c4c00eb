import type { Person } from '../../model/resource.ts'

const suffixes = new Set(['jr', 'sr', '2nd', '3rd', '4th', 'ii', 'iii', 'iv'])

/**
 * A person from a bibliographic name: `Family, Given`, `Family, Given, Jr.`, `Family, Given Jr` or `Family GI`.
 * The name stays as given; what cannot be told apart, such as the name of an organisation, is left unsplit.
 */
export function personFromName(name: string, role: Person['role']): Person {
  const parts = name.split(',').map((part) => part.trim())
  const [family, given, ...rest] = parts
  if (role === 'group' || family === undefined || family === '') return { name, role }
  if (given === undefined) return { name, role, ...familyAndInitials(family) }
  if (given === '' && rest.length === 0) return { name: family, role: groupOr(role) }
  // More than a suffix behind the second comma is a list of names, not one name.
  const [trailing = '', ...more] = rest.filter((part) => part !== '')
  if (more.length > 0) return { name, role }
  const split = trailing === '' ? splitSuffix(given) : { given, suffix: trailing }
  return {
    name,
    role,
    family,
    ...(split.given === '' ? {} : { given: split.given }),
    ...(split.suffix ? { suffix: split.suffix } : {}),
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

/** `Mangalam H` and `King ML Jr`: a family name, then one to four initials. */
function familyAndInitials(name: string): Partial<Person> {
  const { given: unsuffixed, suffix } = splitSuffix(name)
  const at = unsuffixed.lastIndexOf(' ')
  const initials = unsuffixed.slice(at + 1).replaceAll('.', '')
  if (at <= 0 || !/^\p{Lu}{1,4}$/u.test(initials)) return {}
  const family = unsuffixed.slice(0, at).trim()
  return { family, given: initials, ...(suffix ? { suffix } : {}) }
}
