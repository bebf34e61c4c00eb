import { readingStatuses, resourceKinds } from '../model/resource.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import { foldText } from './foldText.ts'
import { queryTerms } from './tokens.ts'

export const searchFields = ['title', 'people', 'tags', 'body'] as const
export type SearchField = (typeof searchFields)[number]

/** One term asked for. */
export interface QueryWord {
  readonly term: string
  /** Also longer words that begin so; off inside quotes. */
  readonly prefix: boolean
  /** Where it must stand; anywhere when absent. */
  readonly field?: SearchField
}

/** A query taken apart. `tests` are what a row must be besides its words. */
export interface ParsedQuery {
  readonly words: readonly QueryWord[]
  readonly excluded: readonly QueryWord[]
  readonly tests: readonly ((row: ResourceRow) => boolean)[]
  /** Exclusions and tests as they were typed. */
  readonly narrowing: readonly string[]
}

const piece = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu
const fieldNames: ReadonlyMap<string, SearchField> = new Map([
  ['title', 'title'],
  ['by', 'people'],
  ['author', 'people'],
  ['tag', 'tags'],
  ['text', 'body'],
])

/**
 * Reads what was typed into the search field.
 *
 * Words must all be there, in any order and anywhere; each also finds longer words that begin with it.
 * `"acute stroke"` finds these very words; `-review` leaves out; `title:`, `by:` (or `author:`), `tag:` and `text:`
 * look in one place; `year:2024`, `year:2020..2024`, `kind:paper`, `is:starred`, `is:read`, `is:reading`, `is:to-read`
 * and `specialty:neuro` narrow. Anything that is not understood is searched for as it stands.
 */
export function parseQuery(text: string, specialtyNames: ReadonlyMap<string, string>): ParsedQuery {
  const parsed: Parsing = { words: [], excluded: [], tests: [], narrowing: [] }
  for (const match of text.matchAll(piece)) readPiece(match, specialtyNames, parsed)
  return parsed
}

interface Parsing {
  readonly words: QueryWord[]
  readonly excluded: QueryWord[]
  readonly tests: ((row: ResourceRow) => boolean)[]
  readonly narrowing: string[]
}

function readPiece(
  [whole, minus = '', name = '', quoted, bare = '']: RegExpMatchArray,
  specialtyNames: ReadonlyMap<string, string>,
  { words, excluded, tests, narrowing }: Parsing,
): void {
  const value = quoted ?? bare
  const lowerName = name.toLowerCase()
  const test = quoted === undefined ? rowTest(lowerName, value, specialtyNames) : undefined
  if (test) {
    tests.push(minus ? not(test) : test)
    narrowing.push(whole)
    return
  }
  const field = fieldNames.get(lowerName)
  const isNamed = field !== undefined || name === ''
  // An unknown name before a colon is no name: 2:1 and 10:30 are searched for as they stand.
  const terms = wordsOf(isNamed ? value : whole.slice(minus.length), quoted === undefined, field)
  if (minus && terms.length > 0) narrowing.push(whole)
  ;(minus ? excluded : words).push(...terms)
}

function not(test: (row: ResourceRow) => boolean): (row: ResourceRow) => boolean {
  return (row) => !test(row)
}

function wordsOf(said: string, prefix: boolean, field: SearchField | undefined): QueryWord[] {
  return queryTerms(said).map((term) => ({ term, prefix, ...(field ? { field } : {}) }))
}

/** A word as one would type it. */
export function typedWord({ term, prefix, field }: QueryWord): string {
  const name = [...fieldNames].find(([, known]) => known === field)?.[0]
  const said = prefix ? term : `"${term}"`
  return name ? `${name}:${said}` : said
}

function rowTest(
  name: string,
  value: string,
  specialtyNames: ReadonlyMap<string, string>,
): ((row: ResourceRow) => boolean) | undefined {
  const said = value.toLowerCase()
  if (said === '') return undefined
  switch (name) {
    case 'is':
      if (said === 'starred') return (row) => row.starred
      return readingStatuses.some((status) => status === said)
        ? (row) => row.status === said
        : undefined
    case 'kind':
      return resourceKinds.some((kind) => kind === said) ? (row) => row.kind === said : undefined
    case 'year':
      return yearTest(said)
    case 'specialty': {
      const folded = foldText(value)
      const ids = [...specialtyNames].flatMap(([id, full]) =>
        id.includes(folded) || foldText(full).includes(folded) ? [id] : [],
      )
      return ids.length > 0 ? (row) => ids.some((id) => row.specialties.includes(id)) : undefined
    }
    default:
      return undefined
  }
}

function yearTest(value: string): ((row: ResourceRow) => boolean) | undefined {
  const span = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value)
  if (!span || !(span[1] || span[3])) return undefined
  const from = span[1] ? Number(span[1]) : Number.NEGATIVE_INFINITY
  const to = span[3] ? Number(span[3]) : span[2] ? Number.POSITIVE_INFINITY : from
  return ({ year }) => year !== undefined && year >= from && year <= to
}
