import { querySpellings, type Spelling, wordsInOrder } from './tokens.ts'

export const searchFields = ['title', 'people', 'tags', 'body'] as const
export type SearchField = (typeof searchFields)[number]

/** One word asked for, or several that must follow each other. */
export interface QueryWord extends Spelling {
  /** As it was typed, without what stands around it. */
  readonly said: string
  /** True for words in quotes: side by side, as they stand, and not joined. */
  readonly quoted: boolean
  /** Also longer words that begin so; off inside quotes that are closed, and for what is left out. */
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

const piece = /(-?)(?:([a-z]+):)?(?:"([^"]*)("?)|(\S+))/giu

/**
 * Reads what was typed into the search field.
 *
 * Words must all be there, in any order and anywhere; each also finds longer words that begin with it.
 * `"acute stroke"` finds these very words side by side; `-review` leaves out; a name before a colon looks in one place
 * or narrows, as the language says. Anything that is not understood is searched for as it stands.
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
  [whole, minus = '', name = '', quoted, closing = '', bare = '']: RegExpMatchArray,
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
  const said = isNamed ? value : whole.slice(minus.length)
  const prefix = minus === '' && closing === ''
  const isQuoted = quoted !== undefined
  const read = isQuoted
    ? quotedWord(said).map((word) => ({ ...word, prefix }))
    : bareWords(said, prefix)
  const placed = read.map((word) => (field ? { ...word, field } : word))
  if (minus && placed.length > 0) narrowing.push(whole)
  ;(minus ? excluded : words).push(...placed)
}

function not<Row>(test: RowTest<Row>): RowTest<Row> {
  return (row) => !test(row)
}

function bareWords(said: string, prefix: boolean): QueryWord[] {
  const spellings = querySpellings(said)
  const whole = spellings.length === 1 ? said.replace(outerMarks, '') : ''
  return spellings.map((spelling) => ({
    ...spelling,
    said: whole || spelling.joined,
    quoted: false,
    prefix,
  }))
}

const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Words as they stand; none where there are no letters. */
export function quotedWord(said: string): QueryWord[] {
  const parts = wordsInOrder(said)
  if (parts.length === 0) return []
  const [only, ...more] = querySpellings(said)
  const joined = only && more.length === 0 ? only.joined : parts.join(' ')
  return [{ joined, parts, said: said.trim(), quoted: true, prefix: false }]
}

/** A word as one would type it. */
export function typedWord(
  { said, quoted, field }: QueryWord,
  fields: QueryLanguage<unknown>['fields'],
): string {
  const name = [...fields].find(([, known]) => known === field)?.[0]
  const typed = quoted ? `"${said}"` : said
  return name ? `${name}:${typed}` : typed
}
