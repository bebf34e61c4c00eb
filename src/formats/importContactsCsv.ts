import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import {
  type ContactColumn,
  type ContactField,
  columnOf,
  contactFields,
  headingKey,
  headingsId,
  labelOf,
} from './shared/contactColumns.ts'
import { contactFromOwnCells, isOwnContactTable } from './shared/contactCsv.ts'
import { emailFrom, phoneFrom, profileFromUrl } from './shared/contactPieces.ts'
import { contactsOfTable, rowsBelow, type TableHeading } from './shared/contactTable.ts'
import { isCredential } from './shared/credentials.ts'
import {
  type CsvDelimiter,
  csvDelimiters,
  csvRows,
  firstRows,
  withPlainEndings,
} from './shared/csvRows.ts'
import { unguarded } from './shared/formulaGuard.ts'
import { readRecord, unreadRecord } from './shared/parsedRecord.ts'
import type { ColumnChoices, TableImporter, UnknownTable } from './tableImporter.ts'

const id = 'contacts-csv'

/** Reads the table of contacts Plexus itself exports. */
export const importContactsCsv: Importer<'contacts'> = {
  id,
  target: 'contacts',
  name: 'Contacts (CSV)',
  extensions: ['csv'],
  recognises: (head) => (ownHeading(head) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(headingOf(opening), records),
}

/** Reads any other table of people by what its columns are said to be. */
export const contactsTable: TableImporter<'contacts'> = {
  id,
  target: 'contacts',
  fields: contactFields,
  tableIn,
  parseWith,
  suffices: (columns) => Object.values(columns).some((field) => naming.has(field)),
}

const naming = new Set(['name', 'given', 'family', 'email', 'institution', 'phone'])

function ownHeading(head: string): readonly string[] | undefined {
  const [headers] = firstRows(withPlainEndings(head.slice(0, 65_536)), ',', 1)
  return headers && isOwnContactTable(headers) ? headers : undefined
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const headers = ownHeading(file.text)
  if (!headers) return
  let below = false
  for (const row of csvRows(withPlainEndings(file.text), ',')) {
    if (!below) below = true
    else if ('problem' in row) yield unreadRecord(row.problem, row.line, row.raw)
    else {
      const draft = contactFromOwnCells(headers, row.cells.map(unguarded))
      if (draft) yield readRecord<'contacts'>(draft, { text: row.raw, line: row.line }, [])
      else yield unreadRecord('missing-name', row.line, row.raw)
    }
  }
}

/** Rows a table is judged and its columns are guessed by. */
const rowsLookedAt = 40
const mostSamples = 3
const longestHeading = 100

function tableIn(head: string): UnknownTable | undefined {
  const table = headOfTable(head)
  if (!table || isOfPublications(table.rows[0] ?? [])) return undefined
  const { rows } = table
  const headers = uniqueHeaders(rows[0] ?? [])
  const cellsOf = (at: number) =>
    rows
      .slice(1)
      .map((row) => (row[at] ?? '').trim())
      .filter(Boolean)
  return {
    headers,
    samples: headers.map((_, at) => cellsOf(at).slice(0, mostSamples)),
    guess: guessOf(headers, cellsOf),
    id: headingsId(headers),
  }
}

const ofPublications =
  /^(?:abstract|doi|pmid|pmcid|journal|journalname|authors?|authornames|articletitle|sourcetitle|publicationyear|year|keywords|issn)$/

/** A search of literature saved as a table holds no people to keep. */
function isOfPublications(headers: readonly string[]): boolean {
  const keys = headers.map(headingKey)
  return keys.includes('title') || keys.includes('primarytitle')
    ? keys.some((key) => ofPublications.test(key))
    : keys.filter((key) => ofPublications.test(key)).length >= 2
}

function headingOf(opening: string): TableHeading | undefined {
  const table = headOfTable(opening)
  return table && { delimiter: table.delimiter, headers: table.rows[0] ?? [] }
}

interface HeadOfTable {
  readonly delimiter: CsvDelimiter
  readonly rows: readonly (readonly string[])[]
}

/** A table has a heading of at least two short, different words, and rows of as many cells below it. */
function headOfTable(head: string): HeadOfTable | undefined {
  const opening = withPlainEndings(head.slice(0, 65_536))
  if (/^\uFEFF?\s*[<{[]/.test(opening)) return undefined
  for (const delimiter of csvDelimiters) {
    const rows = firstRows(opening, delimiter, rowsLookedAt)
    const [headers = [], ...below] = rows
    const named = headers.map(headingKey).filter(Boolean)
    const isHeading =
      named.length >= 2 &&
      named.length >= headers.length * 0.6 &&
      new Set(named).size >= named.length * 0.6 &&
      headers.every((header) => header.length <= longestHeading && !/\n/.test(header))
    const alike = below.filter((row) => row.length === headers.length).length
    if (isHeading && below.length > 0 && alike >= below.length * 0.7) return { delimiter, rows }
  }
  return undefined
}

function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((given, at) => {
    const header = given.trim() || `Column ${at + 1}`
    const times = (seen.get(header) ?? 0) + 1
    seen.set(header, times)
    return times === 1 ? header : `${header} (${times})`
  })
}

/** By the heading where it is known, else by what most cells are. */
function guessOf(
  headers: readonly string[],
  cellsOf: (at: number) => readonly string[],
): ColumnChoices {
  const single = new Set<ContactField>([
    'name',
    'given',
    'family',
    'middle',
    'birthday',
    'connectedOn',
  ])
  const taken = new Set<ContactField>()
  const guessed = headers.map((header, at) => {
    const field = columnOf(header)?.field ?? fieldByCells(cellsOf(at))
    if (!field || (single.has(field) && taken.has(field))) return undefined
    taken.add(field)
    return [header, field] as const
  })
  return Object.fromEntries(guessed.filter((each) => each !== undefined))
}

function fieldByCells(cells: readonly string[]): ContactField | undefined {
  if (cells.length === 0) return undefined
  const most = (is: (cell: string) => boolean) => cells.filter(is).length > cells.length * 0.6
  if (most((cell) => emailFrom(cell) !== undefined)) return 'email'
  if (most((cell) => /linkedin\.com\/in\//i.test(cell))) return 'linkedin'
  if (most((cell) => /^https?:\/\//i.test(cell) && profileFromUrl(cell) !== undefined)) return 'url'
  if (most((cell) => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(cell))) return 'orcid'
  if (most((cell) => /^[+(]?\d[\d\s().+/-]{6,24}$/.test(cell) && phoneFrom(cell) !== undefined))
    return 'phone'
  if (most(isCredential)) return 'suffix'
  return undefined
}

function* parseWith(
  file: SourceFile,
  choices: ColumnChoices,
): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const table = headOfTable(file.text)
  const headers = table?.rows[0]
  if (!table || !headers) return
  const columns = uniqueHeaders(headers).map((header): ContactColumn | undefined => {
    const chosen = Object.hasOwn(choices, header) ? choices[header] : undefined
    const field = contactFields.find((each) => each === chosen)
    if (!field) return undefined
    const label = field === 'email' || field === 'phone' ? labelOf(headingKey(header)) : undefined
    return label ? { field, label } : { field }
  })
  const heading = { delimiter: table.delimiter, headers }
  yield* contactsOfTable(file.text, { heading, columns, origin: 'Table of contacts' })
}
