import type { UnknownTable } from '../tableImporter.ts'
import { headingKey, headingsId } from './contactColumns.ts'
import {
  type CsvDelimiter,
  csvDelimiters,
  firstRows,
  separatorLine,
  withPlainEndings,
} from './csvRows.ts'

/** Rows a table is judged and its columns are guessed by. */
const rowsLookedAt = 40
/** Rows above the heading: a title, a day of export, a note. */
const mostTitleRows = 8
const mostSamples = 3
const longestHeading = 100

interface HeadOfTable {
  readonly delimiter: CsvDelimiter
  readonly headers: readonly string[]
  readonly below: readonly (readonly string[])[]
}

/**
 * The heading of a table and its first rows: at least two short, different words, rows of as many cells below it, and
 * above it at most titles. A line such as `sep=;` names what parts the cells.
 */
export function headOfTable(head: string): HeadOfTable | undefined {
  const opening = withPlainEndings(head.slice(0, 65_536))
  if (/^\uFEFF?\s*[<{[]/.test(opening)) return undefined
  const said = separatorLine(opening)
  for (const delimiter of said ? [said] : csvDelimiters) {
    const rows = firstRows(opening, delimiter, rowsLookedAt)
    const at = rows.findIndex((_, place) => place <= mostTitleRows && isHeadingAt(rows, place))
    const headers = rows[at]
    if (headers) return { delimiter, headers, below: rows.slice(at + 1) }
  }
  return undefined
}

function isHeadingAt(rows: readonly (readonly string[])[], at: number): boolean {
  const headers = rows[at] ?? []
  const named = headers.map(headingKey).filter(Boolean)
  const below = rows.slice(at + 1)
  const areTitles = rows
    .slice(0, at)
    .every((row) => row.filter((cell) => cell.trim()).length <= Math.max(1, named.length / 3))
  const alike = below.filter((row) => row.length === headers.length).length
  return (
    areTitles &&
    named.length >= 2 &&
    named.length >= headers.length * 0.6 &&
    new Set(named).size >= named.length * 0.6 &&
    headers.every((header) => header.length <= longestHeading && !/\n/.test(header)) &&
    below.length > 0 &&
    alike >= below.length * 0.7
  )
}

/** A table nobody's program is known to write; undefined where there is none. */
export function unknownTableIn(head: string): UnknownTable | undefined {
  const table = headOfTable(head)
  if (!table) return undefined
  const headers = uniqueHeaders(table.headers)
  const columns = headers.map((header, at) => ({
    header,
    cells: table.below.map((row) => (row[at] ?? '').trim()).filter(Boolean),
  }))
  return {
    headers,
    samples: columns.map(({ cells }) => cells.slice(0, mostSamples)),
    columns,
    id: headingsId(headers),
  }
}

/** Headings told apart: those that are empty or alike are numbered. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((given, at) => {
    const header = given.trim() || `Column ${at + 1}`
    const times = (seen.get(header) ?? 0) + 1
    seen.set(header, times)
    return times === 1 ? header : `${header} (${times})`
  })
}

/** What the columns of a table were said to be, in their order, among the fields an importer has. */
export function chosenFields<F extends string>(
  headers: readonly string[],
  choices: Readonly<Record<string, string>>,
  fields: readonly F[],
): (F | undefined)[] {
  return uniqueHeaders(headers).map((header) => {
    const chosen = Object.hasOwn(choices, header) ? choices[header] : undefined
    return fields.find((each) => each === chosen)
  })
}
