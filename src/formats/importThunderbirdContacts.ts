import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { type ContactColumn, headingKey } from './shared/contactColumns.ts'
import { contactsOfTable, findHeading, rowsBelow } from './shared/contactTable.ts'

/** Reads the CSV of Thunderbird's address book, in which a birthday and an address have a column for each part. */
export const importThunderbirdContacts: Importer<'contacts'> = {
  id: 'thunderbird-contacts',
  target: 'contacts',
  name: 'Thunderbird address book (CSV)',
  extensions: ['csv'],
  recognises: (head) => (findHeading(head, isThunderbird) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(findHeading(opening, isThunderbird), records),
}

const telling = ['displayname', 'primaryemail', 'secondaryemail', 'screenname']

function isThunderbird(keys: readonly string[]): boolean {
  return telling.every((key) => keys.includes(key))
}

const columns: Readonly<Record<string, ContactColumn>> = {
  firstname: { field: 'given' },
  lastname: { field: 'family' },
  displayname: { field: 'name' },
  nickname: { field: 'nickname' },
  primaryemail: { field: 'email' },
  secondaryemail: { field: 'email' },
  workphone: { field: 'phone', label: 'work' },
  homephone: { field: 'phone', label: 'home' },
  faxnumber: { field: 'phone', label: 'fax' },
  pagernumber: { field: 'phone', label: 'pager' },
  mobilenumber: { field: 'phone', label: 'mobile' },
  jobtitle: { field: 'title' },
  department: { field: 'department' },
  organization: { field: 'institution' },
  webpage1: { field: 'url' },
  webpage2: { field: 'url' },
  birthyear: { field: 'birthday', part: 'year' },
  birthmonth: { field: 'birthday', part: 'month' },
  birthday: { field: 'birthday', part: 'day' },
  custom1: { field: 'notes' },
  custom2: { field: 'notes' },
  custom3: { field: 'notes' },
  custom4: { field: 'notes' },
  notes: { field: 'notes' },
}

function columnFor(header: string): ContactColumn | undefined {
  const key = headingKey(header)
  const place = /^(home|work)(?:address2?|city|state|(zipcode)|country)$/.exec(key)
  if (place?.[1]) {
    return { field: 'address', label: place[1], ...(place[2] ? { part: 'zip' as const } : {}) }
  }
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = findHeading(file.text, isThunderbird)
  if (!heading) return
  yield* contactsOfTable(file.text, {
    heading,
    columns: heading.headers.map(columnFor),
    origin: 'Thunderbird',
  })
}
