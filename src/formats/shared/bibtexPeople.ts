import type { Person } from '../../model/resource.ts'
import { latexText } from './latexText.ts'
import { personFromName } from './personFromName.ts'

/**
 * The people of a BibTeX name list: parted by `and` outside braces, or where there is none by semicolons; `Last, First`,
 * `Last, Jr, First`, `First von Last`, or biblatex's `family=…, given=…, prefix=…`; a name wholly in braces is an
 * organisation; `others` stands for those left out, and stays as `et al.`
 */
export function bibtexPeople(value: string, role: Person['role']): Person[] {
  return namesOf(value).flatMap((name) => {
    const isGroup = /^\{[\s\S]*\}$/.test(name) && !name.slice(1, -1).includes('}')
    const words = latexText(name)
    if (words === '') return []
    if (/^(?:others|et al\.?)$/i.test(words)) return [{ name: 'et al.', role } satisfies Person]
    if (isGroup && /\s/.test(words)) {
      return [{ name: words, role: role === 'author' ? 'group' : role } satisfies Person]
    }
    return [partsGiven(words, role) ?? personFromName(inOrder(words), role)]
  })
}

/** biblatex's extended form: `family=Beethoven, given=Ludwig, prefix=van, useprefix=true`. */
function partsGiven(name: string, role: Person['role']): Person | undefined {
  const parts = new Map<string, string>()
  for (const part of name.split(/\s*,\s*/)) {
    const found = /^"?(family|given|prefix|suffix)\s{0,5}=\s{0,5}([^"]*)"?$/i.exec(part)
    if (found?.[1]) parts.set(found[1].toLowerCase(), found[2]?.trim() ?? '')
  }
  const last = parts.get('family')
  if (!last) return undefined
  const family = [parts.get('prefix'), last].filter(Boolean).join(' ')
  const [given, suffix] = [parts.get('given'), parts.get('suffix')]
  return {
    name: [family, given, suffix].filter(Boolean).join(', '),
    role,
    family,
    ...(given ? { given } : {}),
    ...(suffix ? { suffix } : {}),
  }
}

function namesOf(value: string): string[] {
  const names: string[] = []
  const marks = /\\[\s\S]|[{}]|\s+and(?=\s)/gi
  let depth = 0
  let from = 0
  for (let found = marks.exec(value); found; found = marks.exec(value)) {
    if (found[0] === '{') depth += 1
    else if (found[0] === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /and$/i.test(found[0]) && found[0].trim().toLowerCase() === 'and') {
      names.push(value.slice(from, found.index).trim())
      from = marks.lastIndex
    }
  }
  names.push(value.slice(from).trim())
  const parted = names.length === 1 ? bySemicolon(value) : names
  return parted.filter((name) => name !== '')
}

/** Some programs and people write semicolons between names, as no name has them. */
function bySemicolon(value: string): string[] {
  const names: string[] = []
  const marks = /\\[\s\S]|[{};]/g
  let [depth, from] = [0, 0]
  for (let found = marks.exec(value); found; found = marks.exec(value)) {
    if (found[0] === '{') depth += 1
    else if (found[0] === '}') depth = Math.max(0, depth - 1)
    else if (found[0] === ';' && depth === 0) {
      names.push(value.slice(from, found.index).trim())
      from = marks.lastIndex
    }
  }
  return [...names, value.slice(from).trim()]
}

/** As personFromName reads it: the surname first, a suffix last. */
function inOrder(name: string): string {
  const parts = name.split(/\s*,\s*/)
  const [first = '', second = '', third] = parts
  if (third !== undefined && parts.length === 3) return `${first}, ${third}, ${second}`
  if (parts.length > 1) return name
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  // `Okonkwo MA` stands as databases write it.
  if (words.length < 2 || /^\p{Lu}{1,4}$/u.test(last)) return name
  const lower = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const from = lower > 0 && lower < words.length - 1 ? lower : words.length - 1
  return `${words.slice(from).join(' ')}, ${words.slice(0, from).join(' ')}`
}
