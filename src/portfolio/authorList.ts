import type { Person } from '../model/resource.ts'
import { splitName } from './references/ownName.ts'

/** Authors as the editor shows them, one a line: as they were given. */
export function authorLines(people: readonly Person[]): string {
  return people.map(({ name }) => name).join('\n')
}

/**
 * Authors as they are typed: one a line, or `Iwasaki S, Okonkwo M` in one. Those that were there keep their parts; a
 * new name is split as far as it can be told.
 */
export function readAuthors(text: string, before: readonly Person[]): Person[] {
  const known = new Map(before.map((person) => [person.name, person]))
  return namesIn(text).map((name) => known.get(name) ?? personOf(name))
}

function namesIn(text: string): string[] {
  return text
    .split(/[\n;]/)
    .flatMap((line) => (isList(line) ? line.split(',') : [line]))
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter(Boolean)
}

/** A line of several surnames with initials is a list; `Iwasaki, Sam` is one name. */
function isList(line: string): boolean {
  const parts = line.split(',').map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => /^\S.* \p{Lu}{1,4}\.?$/u.test(part))
}

function personOf(name: string): Person {
  const { family, given } = splitName(name)
  return given ? { name, role: 'author', family, given } : { name, role: 'author' }
}
