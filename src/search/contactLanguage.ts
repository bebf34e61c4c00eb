import { contactRoles } from '../model/contact.ts'
import type { ContactRow } from '../model/contactRow.ts'
import type { DueDates } from './dueDates.ts'
import { foldText } from './foldText.ts'
import type { QueryLanguage, RowTest, SearchField } from './parseQuery.ts'
import { specialtyTest } from './specialtyTest.ts'

const fields: ReadonlyMap<string, SearchField> = new Map([
  ['name', 'title'],
  ['at', 'people'],
  ['tag', 'tags'],
  ['text', 'body'],
])

/**
 * The language of the people: `name:`, `at:` (title, department, institution), `tag:` and `text:` look in one place;
 * `role:mentor`, `met:tucson`, `specialty:neuro`, `is:starred` and `is:due` narrow.
 */
export function contactLanguage(
  specialtyNames: ReadonlyMap<string, string>,
  dates: DueDates,
): QueryLanguage<ContactRow> {
  return { fields, test: (name, value) => rowTest(name, foldText(value), specialtyNames, dates) }
}

function rowTest(
  name: string,
  said: string,
  specialtyNames: ReadonlyMap<string, string>,
  dates: DueDates,
): RowTest<ContactRow> | undefined {
  switch (name) {
    case 'is':
      if (said === 'starred') return (row) => row.starred
      return said === 'due' ? (row) => dates.passes(row, 'overdue') : undefined
    case 'role': {
      const meant = contactRoles.filter((role) => role.includes(said))
      return meant.length > 0
        ? ({ roles }) => meant.some((role) => roles.includes(role))
        : undefined
    }
    case 'met':
      return ({ met }) => met?.where !== undefined && foldText(met.where).includes(said)
    case 'specialty':
      return specialtyTest(said, specialtyNames)
    default:
      return undefined
  }
}
