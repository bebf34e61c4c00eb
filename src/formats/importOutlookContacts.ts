import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { type ContactColumn, columnOf, headingKey, labelOf } from './shared/contactColumns.ts'
import { contactsOfTable, findHeading, rowsBelow } from './shared/contactTable.ts'

/** Outlook writes some ninety columns; a table with the same names and far fewer is somebody's own. */
const fewestColumns = 20

/**
 * Reads the CSV of Outlook and outlook.com, in the languages their headings come in. `0/0/00` is no date; the columns
 * of an address belong together by what they are of (home, business).
 */
export const importOutlookContacts: Importer<'contacts'> = {
  id: 'outlook-contacts',
  target: 'contacts',
  name: 'Outlook contacts (CSV)',
  extensions: ['csv'],
  recognises: (head) => (findHeading(head, isOutlook) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(findHeading(opening, isOutlook), records),
}

/** Headings of other programs whose tables are as wide: Google, Yahoo, Thunderbird. */
const ofOthers = /^(?:fileas|yominame|yahoophone|messengerid|screenname|displayname)$/

function isOutlook(keys: readonly string[]): boolean {
  if (keys.length < fewestColumns || keys.some((key) => ofOthers.test(key))) return false
  const fields = new Set(keys.map((key) => columnFor(key)?.field))
  const has = (field: ContactColumn['field']) => fields.has(field)
  return has('given') && has('family') && has('email') && has('phone') && has('institution')
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = findHeading(file.text, isOutlook)
  if (!heading) return
  const keys = heading.headers.map(headingKey)
  // Outlook calls the form of address *Title* and the position *Job Title*; elsewhere *Title* is the position.
  const columns = keys.map((key) =>
    key === 'title' ? { field: 'prefix' as const } : columnFor(key),
  )
  yield* contactsOfTable(file.text, { heading, columns, origin: 'Outlook' })
}

const addressParts =
  /street|strasse|calle|rue|via$|straat|rua|city|^ort|ciudad|ville|citta|plaats|cidade|state|bundesland|provincia|region|postalcode|postleitzahl|codigopostal|codepostal|cap$|postcode|countryregion|country|land$|pais|pays|paese/

/** `Business Street`, `E-mail 2 Address`, `Telefon (geschäftlich)`: what a heading of Outlook stands for. */
function columnFor(key: string): ContactColumn | undefined {
  const known = columnOf(key)
  if (known) return known
  if (/^(?:email|mail|correo|courriel).*(?:displayname|type|anzeigename|typ)$/.test(key))
    return undefined
  const label = labelOf(key)
  const mail = /^(?:email|mail|correoelectronico|adressedemessagerie|indirizzopostaelettronica)/
  if (mail.test(key) && /\d|address|adresse|adres/.test(key))
    return { field: 'email', ...labelled(label) }
  if (/phone|telefon|telefono|telephone|telefone|telefoon|pager/.test(key) && !/fax/.test(key)) {
    return { field: 'phone', ...labelled(label) }
  }
  if (addressParts.test(key) && label && !/pobox|postfach/.test(key))
    return { field: 'address', label }
  return undefined
}

function labelled(label: string | undefined) {
  return label ? { label } : {}
}
