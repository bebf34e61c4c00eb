import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { type ContactColumn, headingKey } from './shared/contactColumns.ts'
import { contactsOfTable, findHeading, rowsBelow } from './shared/contactTable.ts'

/**
 * Reads the CSV of Google Contacts, in its present heading and in the one before 2024. Several values in a cell are
 * parted by ` ::: `; the label of an address stands in the column before it, with `* ` for the preferred one.
 */
export const importGoogleContacts: Importer<'contacts'> = {
  id: 'google-contacts',
  target: 'contacts',
  name: 'Google Contacts (CSV)',
  extensions: ['csv'],
  recognises: (head) => (findHeading(head, isGoogle) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(findHeading(opening, isGoogle), records),
}

function isGoogle(keys: readonly string[]): boolean {
  const has = (key: string) => keys.includes(key)
  const numbered = keys.some((key) => /^(?:email|phone|website|address)1value$/.test(key))
  const present = has('firstname') && has('fileas') && (has('labels') || has('nameprefix'))
  const former = has('givenname') && has('additionalname') && has('yominame')
  return present || former || (numbered && (has('givenname') || has('firstname')))
}

const plainColumns: Readonly<Record<string, ContactColumn['field']>> = {
  firstname: 'given',
  givenname: 'given',
  middlename: 'middle',
  additionalname: 'middle',
  lastname: 'family',
  familyname: 'family',
  nameprefix: 'prefix',
  namesuffix: 'suffix',
  nickname: 'nickname',
  maidenname: 'formerName',
  organizationname: 'institution',
  organization1name: 'institution',
  organizationtitle: 'title',
  organization1title: 'title',
  organizationdepartment: 'department',
  organization1department: 'department',
  birthday: 'birthday',
  notes: 'notes',
  pronouns: 'pronouns',
  labels: 'tags',
  groupmembership: 'tags',
}

const valueColumns: Readonly<Record<string, ContactColumn['field']>> = {
  email: 'email',
  phone: 'phone',
  website: 'url',
  address: 'address',
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = findHeading(file.text, isGoogle)
  if (!heading) return
  const columns = heading.headers.map((header, at) => columnFor(header, at, heading.headers))
  const separator = ' ::: '
  yield* contactsOfTable(file.text, { heading, columns, origin: 'Google Contacts', separator })
}

/** `E-mail 1 - Value`, `Address 1 - Formatted`; parts of an address are left to the whole of it. */
function columnFor(
  header: string,
  at: number,
  headers: readonly string[],
): ContactColumn | undefined {
  const key = headingKey(header)
  const numbered = /^(email|phone|website|address)(\d{1,3})(?:value|formatted)$/.exec(key)
  if (!numbered) return Object.hasOwn(plainColumns, key) ? plain(plainColumns[key]) : undefined
  const [, kind = '', number = ''] = numbered
  const field = valueColumns[kind]
  if (!field) return undefined
  const labelAt = headers.findIndex((other) =>
    [`${kind}${number}label`, `${kind}${number}type`].includes(headingKey(other)),
  )
  return { field, group: `${kind} ${number} ${at}`, ...(labelAt >= 0 ? { labelAt } : {}) }
}

function plain(field: ContactColumn['field'] | undefined): ContactColumn | undefined {
  return field && { field }
}
