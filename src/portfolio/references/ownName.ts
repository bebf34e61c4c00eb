import { plainLetters } from '../../model/plainLetters.ts'
import type { Person } from '../../model/resource.ts'
import { initialsOf } from './authorNames.ts'

interface SplitName {
  readonly family: string
  readonly initials: string
}

const particles = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|al|el|ten|ter)$/i

/**
 * A name in its two parts, from any of the ways it is written: Iwasaki S; Iwasaki, Sam; Sam K. Iwasaki; van Moorselaar
 * RJ. A surname of several words needs the comma or a particle.
 */
export function splitName(name: string): { readonly family: string; readonly given: string } {
  const clean = name.trim().replace(/\s+/g, ' ')
  const [before = '', after] = clean.split(/\s*,\s*/)
  if (after !== undefined) return { family: before, given: after }
  const words = clean.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 1 && /^\p{Lu}{1,4}$/u.test(last.replaceAll('.', ''))) {
    return { family: words.slice(0, -1).join(' '), given: last.replaceAll('.', '') }
  }
  let from = words.length - 1
  while (from > 1 && particles.test(words[from - 1] ?? '')) from -= 1
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

/**
 * The user's place among the authors: the surname is the same but for accents and case, and of the initials one begins
 * with the other. Undefined where nobody or more than one fits: the user then says so by hand.
 */
export function ownPlaceAmong(
  people: readonly Person[],
  ownNames: readonly string[],
): number | undefined {
  const own = ownNames.map((name) => partsOf(splitName(name))).filter(({ family }) => family !== '')
  const fitting = people.flatMap((person, place) => {
    if (person.role === 'group') return []
    const parts = partsOf(
      person.family ? { family: person.family, given: person.given ?? '' } : splitName(person.name),
    )
    return own.some((mine) => isSame(mine, parts)) ? [place] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function partsOf({ family, given }: ReturnType<typeof splitName>): SplitName {
  return { family: plainLetters(family), initials: plainLetters(initialsOf(given)) }
}

function isSame(a: SplitName, b: SplitName): boolean {
  if (a.family !== b.family || a.initials === '' || b.initials === '') return false
  return a.initials.startsWith(b.initials) || b.initials.startsWith(a.initials)
}

/** Whether the user comes first, as the order says; groups and editors before them do not count. */
export function isFirstAuthor(people: readonly Person[], ownPlace: number | undefined): boolean {
  if (ownPlace === undefined) return false
  return people.findIndex(({ role }) => role === 'author' || role === 'speaker') === ownPlace
}
