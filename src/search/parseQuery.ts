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

/** What a row must be. */
export type RowTest<Row> = (row: Row) => boolean

/** What may stand before a colon, and what that means for rows of one kind. */
export interface QueryLanguage<Row> {
  /** Names of the places a word may be looked for in. */
  readonly fields: ReadonlyMap<string, SearchField>
  /** What `name:value` asks of a row; undefined where it asks nothing. Both are never empty, the name in lower case. */
  readonly test: (name: string, value: string) => RowTest<Row> | undefined
}

/** A query taken apart. `tests` are what a row must be besides its words. */
export interface ParsedQuery<Row> {
  readonly words: readonly QueryWord[]
  readonly excluded: readonly QueryWord[]
  readonly tests: readonly RowTest<Row>[]
  /** Exclusions and tests as they were typed. */
  readonly narrowing: readonly string[]
}

const piece = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu

/**
 * Reads what was typed into the search field.
 *
 * Words must all be there, in any order and anywhere; each also finds longer words that begin with it.
 * `"acute stroke"` finds these very words; `-review` leaves out; a name before a colon looks in one place or narrows,
 * as the language says. Anything that is not understood is searched for as it stands.
 */
export function parseQuery<Row>(text: string, language: QueryLanguage<Row>): ParsedQuery<Row> {
  const parsed: Parsing<Row> = { words: [], excluded: [], tests: [], narrowing: [] }
  for (const match of text.matchAll(piece)) readPiece(match, language, parsed)
  return parsed
}

interface Parsing<Row> {
  readonly words: QueryWord[]
  readonly excluded: QueryWord[]
  readonly tests: RowTest<Row>[]
  readonly narrowing: string[]
}

function readPiece<Row>(
  [whole, minus = '', name = '', quoted, bare = '']: RegExpMatchArray,
  language: QueryLanguage<Row>,
  { words, excluded, tests, narrowing }: Parsing<Row>,
): void {
  const value = quoted ?? bare
  const lowerName = name.toLowerCase()
  const asks = quoted === undefined && lowerName !== '' && value !== ''
  const test = asks ? language.test(lowerName, value) : undefined
  if (test) {
    tests.push(minus ? not(test) : test)
    narrowing.push(whole)
    return
  }
  const field = language.fields.get(lowerName)
  const isNamed = field !== undefined || name === ''
  // An unknown name before a colon is no name: 2:1 and 10:30 are searched for as they stand.
  const terms = wordsOf(isNamed ? value : whole.slice(minus.length), quoted === undefined, field)
  if (minus && terms.length > 0) narrowing.push(whole)
  ;(minus ? excluded : words).push(...terms)
}

function not<Row>(test: RowTest<Row>): RowTest<Row> {
  return (row) => !test(row)
}

function wordsOf(said: string, prefix: boolean, field: SearchField | undefined): QueryWord[] {
  return queryTerms(said).map((term) => ({ term, prefix, ...(field ? { field } : {}) }))
}

/** A word as one would type it. */
export function typedWord(
  { term, prefix, field }: QueryWord,
  fields: QueryLanguage<unknown>['fields'],
): string {
  const name = [...fields].find(([, known]) => known === field)?.[0]
  const said = prefix ? term : `"${term}"`
  return name ? `${name}:${said}` : said
}
