import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { guessColumns, isDay, isMoment, mostCells } from './shared/columnGuess.ts'
import {
  addressPartOf,
  type ContactColumn,
  type ContactField,
  columnOf,
  contactFields,
  headingKey,
  labelOf,
} from './shared/contactColumns.ts'
import { contactFromOwnCells, isOwnContactTable } from './shared/contactCsv.ts'
import { emailsFrom, profileFromUrl } from './shared/contactPieces.ts'
import { contactsOfTable, rowsBelow } from './shared/contactTable.ts'
import { isKnownCredential } from './shared/credentials.ts'
import { csvRows, firstRows, withPlainEndings } from './shared/csvRows.ts'
import { unguarded } from './shared/formulaGuard.ts'
import { readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { chosenFields, headOfTable } from './shared/unknownTable.ts'
import type { ColumnChoices, TableColumn, TableImporter } from './tableImporter.ts'

const id = 'contacts-csv'

/** Reads the table of contacts Plexus itself exports. */
export const importContactsCsv: Importer<'contacts'> = {
  id,
  target: 'contacts',
  name: 'Contacts (CSV)',
  extensions: ['csv'],
  recognises: (head) => (ownHeading(head) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(headOfTable(opening), records),
}

/** Reads any other table of people by what its columns are said to be. */
export const contactsTable: TableImporter<'contacts'> = {
  id,
  target: 'contacts',
  fields: contactFields,
  guess,
  likelihood: (guessed) => {
    const fields = new Set(Object.values(guessed))
    const isNamed = fields.has('given') && fields.has('family')
    return isNamed || ['email', 'phone', 'linkedin'].some((field) => fields.has(field)) ? 2 : 0.5
  },
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

const single = new Set<ContactField>([
  'name',
  'given',
  'family',
  'middle',
  'birthday',
  'connectedOn',
])

function guess(columns: readonly TableColumn[]): ColumnChoices {
  const parts = columns.filter(({ header }) => addressPartOf(header)).length
  return guessColumns(columns, single, ({ header, cells }) => {
    // A lone state or city is no address; beside others it is a part of one.
    const part = parts > 1 ? addressPartOf(header)?.field : undefined
    const field = columnOf(header)?.field ?? part
    return field ? agreeing(field, cells) : fieldByCells(cells)
  })
}

/** What a column of each field must look like, whatever its heading says. */
const looks: Partial<Record<ContactField, (cell: string) => boolean>> = {
  email: (cell) => emailsFrom(cell).length > 0,
  phone: (cell) => /\d.*\d.*\d/.test(cell) && !isMoment(cell),
  url: (cell) => profileFromUrl(cell) !== undefined,
  orcid: (cell) => /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.test(cell),
  birthday: (cell) => isDay(cell) || /^--\d{2}-?\d{2}$/.test(cell),
  connectedOn: isDay,
  name: isNoNumber,
  given: isNoNumber,
  family: isNoNumber,
  title: isNoNumber,
  institution: isNoNumber,
}

function isNoNumber(cell: string): boolean {
  return /\p{L}/u.test(cell) && emailsFrom(cell).length === 0 && !isMoment(cell)
}

/** The field of a heading, as long as what stands below it agrees. */
function agreeing(field: ContactField, cells: readonly string[]): ContactField | undefined {
  const is = looks[field]
  return is && !mostCells(cells, is) ? fieldByCells(cells) : field
}

/** Codes of the states of the United States, which are degrees too: MA, MD, PA. */
const states = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY DC PR'
  ).split(' '),
)

/** What cells leave no doubt about without a heading that is known: figures alone are no telephone numbers. */
function fieldByCells(cells: readonly string[]): ContactField | undefined {
  if (cells.length === 0) return undefined
  const most = (is: (cell: string) => boolean) => mostCells(cells, is)
  if (most((cell) => emailsFrom(cell).length > 0)) return 'email'
  if (most((cell) => /linkedin\.com\/in\//i.test(cell))) return 'linkedin'
  if (most((cell) => /^https?:\/\//i.test(cell) && profileFromUrl(cell) !== undefined)) return 'url'
  if (most((cell) => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(cell))) return 'orcid'
  if (most(isPhone)) return 'phone'
  if (most(isKnownCredential) && !cells.every((cell) => states.has(cell))) return 'suffix'
  return undefined
}

/** A number written as telephone numbers are: with a plus, brackets, or in groups; and no day or time. */
function isPhone(cell: string): boolean {
  const isGrouped = /^(?:\+|\()|\d[\s./-]\d{2,}/.test(cell)
  return /^[+(]?\d[\d\s().+/-]{6,24}$/.test(cell) && isGrouped && !isMoment(cell)
}

function* parseWith(
  file: SourceFile,
  choices: ColumnChoices,
): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = headOfTable(file.text)
  if (!heading) return
  const fields = chosenFields(heading.headers, choices, contactFields)
  const columns = fields.map((field, at) => field && columnAs(field, heading.headers[at] ?? ''))
  yield* contactsOfTable(file.text, { heading, columns, origin: 'Table of contacts' })
}

/** A column with what its heading says of it besides: work or home, a part of an address. */
function columnAs(field: ContactField, header: string): ContactColumn {
  if (field === 'address') return addressPartOf(header) ?? { field }
  const label = field === 'email' || field === 'phone' ? labelOf(headingKey(header)) : undefined
  return label ? { field, label } : { field }
}
