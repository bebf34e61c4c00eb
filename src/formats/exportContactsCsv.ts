import type { ContactExporter, ContactSnapshot } from './contactExporter.ts'
import { contactCsvCells, contactCsvHeaders } from './shared/contactCsv.ts'
import { guarded } from './shared/formulaGuard.ts'

/**
 * A table for a spreadsheet, which importContactsCsv reads again: UTF-8 with a byte order mark, every cell in quotes,
 * CRLF, as many columns as the contact with the most addresses needs. A cell a spreadsheet would run as a formula, as
 * a number that begins with +, begins with an apostrophe.
 */
export const exportContactsCsv: ContactExporter = {
  id: 'contacts-csv',
  name: 'Spreadsheet (CSV)',
  extension: 'csv',
  drops: [
    'changedAt',
    'deletedAt',
    'identityKeys',
    'likenessKeys',
    'editedFields',
    'lastInteractionOn',
    'photoId',
    'importId',
    'sample',
  ],
  write,
}

function* write({ contacts, withNotes }: ContactSnapshot): Generator<string, void, undefined> {
  const headers = contactCsvHeaders(contacts, withNotes)
  yield `\uFEFF${rowOf(headers)}`
  for (const contact of contacts) yield rowOf(contactCsvCells(contact, headers))
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}
