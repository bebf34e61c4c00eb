import type { ParsedRecord } from '../importer.ts'
import { type ContactColumn, headingKey } from './contactColumns.ts'
import { contactFromRow } from './contactFromCells.ts'
import {
  type CsvDelimiter,
  type CsvRow,
  csvDelimiters,
  csvRows,
  firstRows,
  separatorLine,
  withPlainEndings,
} from './csvRows.ts'
import { type DateOrder, dateOrder } from './localDate.ts'

/** Rows a heading is looked for in: what stands above it is a note. */
const mostPreamble = 12
/** Rows whose dates tell the order of day and month. */
const rowsForDates = 500

export interface TableHeading {
  readonly delimiter: CsvDelimiter
  readonly headers: readonly string[]
}

/** The heading of a table that satisfies `isIt`, whatever parts its columns and whatever stands above it. */
export function findHeading(
  text: string,
  isIt: (keys: readonly string[]) => boolean,
): TableHeading | undefined {
  const head = withPlainEndings(text.slice(0, 65_536))
  // A web page or JSON may hold such a line within.
  if (/^\uFEFF?\s*[<{[]/.test(head)) return undefined
  const said = separatorLine(head)
  for (const delimiter of said ? [said] : csvDelimiters) {
    for (const headers of firstRows(head, delimiter, mostPreamble)) {
      if (isIt(headers.map(headingKey))) return { delimiter, headers }
    }
  }
  return undefined
}

/** Rows of a table as they stood, below its heading. */
export function rowsBelow(heading: TableHeading | undefined, rows: readonly string[]): string {
  const cells = heading?.headers.map((cell) => `"${cell.replaceAll('"', '""')}"`) ?? []
  return `${[cells.join(heading?.delimiter ?? ','), ...rows].join('\n')}\n`
}

export interface TableReading {
  readonly heading: TableHeading
  readonly columns: readonly (ContactColumn | undefined)[]
  readonly origin: string
  readonly separator?: string
  /** How the program writes dates where no date of the file tells. */
  readonly usualOrder?: DateOrder
}

/** The people of a table, each row below its heading one; the heading may come again and says nothing the second time. */
export function* contactsOfTable(
  text: string,
  reading: TableReading,
): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const { heading, columns, origin, separator } = reading
  const plain = withPlainEndings(text)
  const context = {
    columns,
    origin,
    dateOrder: orderIn(plain, reading) ?? reading.usualOrder,
    ...(separator ? { separator } : {}),
  }
  for (const row of rowsUnder(plain, heading)) yield contactFromRow(row, context)
}

/** The rows of a table below its heading, which may come again. */
export function* rowsUnder(
  text: string,
  heading: TableHeading,
): Generator<CsvRow, void, undefined> {
  let below = false
  for (const row of csvRows(withPlainEndings(text), heading.delimiter)) {
    if ('cells' in row && isHeading(row.cells, heading)) below = true
    else if (below) yield row
  }
}

function isHeading(cells: readonly string[], { headers }: TableHeading): boolean {
  return (
    cells.length === headers.length &&
    cells.every((cell, at) => headingKey(cell) === headingKey(headers[at] ?? ''))
  )
}

function orderIn(text: string, { heading, columns }: TableReading): DateOrder {
  const dated = columns.flatMap((column, at) =>
    column?.field === 'connectedOn' || column?.field === 'birthday' ? [at] : [],
  )
  if (dated.length === 0) return undefined
  const values: string[] = []
  let seen = 0
  for (const row of csvRows(text, heading.delimiter)) {
    if ('cells' in row) for (const at of dated) values.push(row.cells[at] ?? '')
    seen += 1
    if (seen >= rowsForDates) break
  }
  return dateOrder(values)
}
