import type { Contact } from '../model/contact.ts'
import { type ContactRow, contactRowOf } from '../model/contactRow.ts'
import { everyone, type PeopleView } from '../model/peopleView.ts'
import { contactFacets, type PeopleFacets } from './contactFacets.ts'
import { contactFilterTest } from './contactFilterTest.ts'
import { contactLanguage } from './contactLanguage.ts'
import { contactTerms } from './contactTerms.ts'
import type { DueDates } from './dueDates.ts'
import { foldText } from './foldText.ts'
import type { IndexShape } from './indexShape.ts'
import type { SortKey } from './rowStore.ts'
import type { MatchRange } from './viewAnswer.ts'

/** A row of the list of people with what was searched for marked, and when its follow-up is due. */
export interface ShownContact extends ContactRow {
  /** ISO day; an empty text where none is due. */
  readonly dueOn: string
  readonly nameRanges: readonly MatchRange[]
  readonly titleRanges: readonly MatchRange[]
  readonly departmentRanges: readonly MatchRange[]
  readonly institutionRanges: readonly MatchRange[]
  /** What they were found by besides what was typed. */
  readonly also: readonly string[]
}

/** After every ISO day. */
const never = '~'
const byName: SortKey<ContactRow> = { of: ({ sortName }) => foldText(sortName) }

/** An index of contacts. `dates` say when each is due; their rule may change while the index is in use. */
export function contactShape(
  specialtyNames: ReadonlyMap<string, string>,
  dates: DueDates,
): IndexShape<Contact, ContactRow, PeopleView, PeopleFacets, ShownContact> {
  return {
    version: 3,
    specialtyNames,
    language: contactLanguage(specialtyNames, dates),
    wholeView: everyone,
    titleOf: ({ name }) => name,
    orders: {
      next: [{ of: (row) => dates.of(row) || never }, byName],
      name: [byName],
      last: [{ of: ({ lastInteractionOn = '' }) => lastInteractionOn, descending: true }, byName],
      saved: [{ of: ({ savedAt }) => savedAt, descending: true }, byName],
    },
    usual: 'next',
    rowOf: contactRowOf,
    markTerms: (contact, builder) => contactTerms(contact, specialtyNames, builder),
    filterTest: (filters) => contactFilterTest(filters, dates),
    facetsOf: (rows) => contactFacets(rows, dates),
    shownRow: (row, mark, also) => ({
      ...row,
      also,
      dueOn: dates.of(row),
      nameRanges: mark(row.name, 'title'),
      titleRanges: mark(row.title, 'people'),
      departmentRanges: mark(row.department, 'people'),
      institutionRanges: mark(row.institution, 'people'),
    }),
  }
}
