import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { addressPartOf, type ContactColumn, headingKey } from './shared/contactColumns.ts'
import { contactsOfTable, findHeading, rowsBelow } from './shared/contactTable.ts'

/** Reads the CSV of Yahoo's address book, whose headings are short (*First*, *Home*, *Title* for the position). */
export const importYahooContacts: Importer<'contacts'> = {
  id: 'yahoo-contacts',
  target: 'contacts',
  name: 'Yahoo contacts (CSV)',
  extensions: ['csv'],
  recognises: (head) => (findHeading(head, isYahoo) ? 'certain' : 'no'),
  parse,
  joinRaw: (records, opening) => rowsBelow(findHeading(opening, isYahoo), records),
}

function isYahoo(keys: readonly string[]): boolean {
  const has = (key: string) => keys.includes(key)
  return has('first') && has('last') && has('email') && (has('yahoophone') || has('messengerid'))
}

const columns: Readonly<Record<string, ContactColumn>> = {
  first: { field: 'given' },
  middle: { field: 'middle' },
  last: { field: 'family' },
  nickname: { field: 'nickname' },
  email: { field: 'email' },
  alternateemail1: { field: 'email' },
  alternateemail2: { field: 'email' },
  category: { field: 'tags' },
  distributionlists: { field: 'tags' },
  home: { field: 'phone', label: 'home' },
  work: { field: 'phone', label: 'work' },
  pager: { field: 'phone', label: 'pager' },
  fax: { field: 'phone', label: 'fax' },
  mobile: { field: 'phone', label: 'mobile' },
  other: { field: 'phone', label: 'other' },
  yahoophone: { field: 'phone' },
  primary: { field: 'phone' },
  personalwebsite: { field: 'url' },
  businesswebsite: { field: 'url' },
  title: { field: 'title' },
  company: { field: 'institution' },
  birthday: { field: 'birthday' },
  comments: { field: 'notes' },
  custom1: { field: 'notes' },
  custom2: { field: 'notes' },
  custom3: { field: 'notes' },
  custom4: { field: 'notes' },
}

function columnFor(header: string): ContactColumn | undefined {
  const key = headingKey(header)
  return Object.hasOwn(columns, key) ? columns[key] : addressPartOf(header)
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  const heading = findHeading(file.text, isYahoo)
  if (!heading) return
  yield* contactsOfTable(file.text, {
    heading,
    columns: heading.headers.map(columnFor),
    origin: 'Yahoo',
    usualOrder: 'month-first',
  })
}
