import type { Run } from '../../model/portfolioDocument.ts'
import type { Person } from '../../model/resource.ts'
import type { Reference } from './reference.ts'

interface AuthorRules {
  /** More names than this are cut to the first `kept`, then et al. */
  readonly most: number
  readonly kept: number
}

/**
 * The authors of a reference: surname and initials, groups after the persons behind a semicolon, the user in bold. The
 * user stays named where the list is cut before them, as CVs do. Editors and translators are not authors; without
 * authors the handle stands for who posted it.
 */
export function authorRuns({ people, handle, ownPlace }: Reference, rules: AuthorRules): Run[] {
  const named = people
    .map((person, place) => ({ person, isOwn: place === ownPlace }))
    .filter(({ person }) => ['author', 'group', 'speaker', 'host'].includes(person.role))
  // Who is left out of the list of the source itself.
  const authors = named.filter(({ person }) => !/^(?:et al\.?|others)$/i.test(person.name))
  if (authors.length === 0) return handle ? [{ text: `@${handle.replace(/^@/, '')}` }] : []
  const cut = authors.length > rules.most ? authors.slice(0, rules.kept) : authors
  const isCut = cut.length < authors.length || authors.length < named.length
  const own = isCut ? authors.slice(rules.kept).find(({ isOwn }) => isOwn) : undefined
  const runs: Run[] = []
  cut.forEach(({ person, isOwn }, at) => {
    const isGroup = person.role === 'group'
    const afterPerson = at > 0 && isGroup && cut[at - 1]?.person.role !== 'group'
    if (at > 0) runs.push({ text: afterPerson ? '; ' : ', ' })
    runs.push({ text: shortName(person), ...(isOwn ? { bold: true } : {}) })
  })
  if (own) runs.push({ text: ', ... ' }, { text: shortName(own.person), bold: true })
  if (isCut && own?.person !== authors.at(-1)?.person) runs.push({ text: ', et al' })
  return runs
}

/** The editors of a book in surnames and initials, and how many they are. */
export function editorNames({ people }: Reference): readonly string[] {
  return people.filter(({ role }) => role === 'editor').map(shortName)
}

/** `Aldana RM`, `King ML Jr`; a name that is not split stays as it was given. */
export function shortName({ name, family, given, suffix }: Person): string {
  if (!family) return name.trim()
  return [family, given ? initialsOf(given) : '', suffix?.replace('.', '') ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

/** `Mary-Jo A.` is MJA; initials already run together, such as `MJ`, stay. */
export function initialsOf(given: string): string {
  const words = given.split(/[\s.-]+/).filter((word) => word !== '')
  if (words.length === 1 && /^\p{Lu}{2,4}$/u.test(given)) return given
  return words.map((word) => [...word][0]?.toUpperCase() ?? '').join('')
}
