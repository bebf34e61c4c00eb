import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { type ContactColumn, columnOf } from './shared/contactColumns.ts'
import { contactsOfTable, findHeading, rowsBelow } from './shared/contactTable.ts'

/**
 * Reads `Connections.csv` of a LinkedIn export: with or without the note above its heading, in any of the languages
 * LinkedIn writes headings in, older ones without addresses, and saved again by a spreadsheet.
 */
export const importLinkedInConnections: Importer<'contacts'> = {
  id: 'linkedin-connections',
  target: 'contacts',
  name: 'LinkedIn connections',
  extensions: ['csv', 'zip'],
  recognises: (head) => (findHeading(head, isConnections) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(findHeading(opening, isConnections), records),
}

/** A day of connecting makes it certain; else names, an e-mail, company and position and next to nothing more. */
function isConnections(keys: readonly string[]): boolean {
  const fields = keys.map((key) => columnOf(key)?.field)
  const has = (field: ContactColumn['field']) => fields.includes(field)
  if (!has('given') || !has('family') || keys.length > 9) return false
  if (has('connectedOn')) return has('institution') || has('url') || has('title')
  return has('email') && has('institution') && has('title') && keys.length <= 7 && has('url')
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = findHeading(file.text, isConnections)
  if (!heading) return
  const columns = heading.headers.map(columnOf)
  // The last column is the day of connecting, also in a language whose word for it is not known.
  const last = columns.length - 1
  if (!columns.some((column) => column?.field === 'connectedOn') && !columns[last]) {
    columns[last] = { field: 'connectedOn' }
  }
  yield* contactsOfTable(file.text, { heading, columns, origin: 'LinkedIn' })
}
