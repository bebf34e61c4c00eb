import type { ContactRow } from '../model/contactRow.ts'
import type { PeopleFilters } from '../model/peopleView.ts'
import type { DueDates } from './dueDates.ts'
import type { RowTest } from './parseQuery.ts'

/**
 * What a contact must be for a set of filters; null where there are none. `community` is not among them: who is in one
 * is known to the links alone (see ContactIndex).
 */
export function contactFilterTest(
  filters: PeopleFilters,
  dates: DueDates,
): RowTest<ContactRow> | null {
  const tests = [...listTests(filters), ...markTests(filters, dates)]
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row))
}

function listTests(filters: PeopleFilters): RowTest<ContactRow>[] {
  const { roles, specialties, tags, institutions, metAt } = filters
  const tests: RowTest<ContactRow>[] = []
  if (roles?.length) tests.push((row) => roles.some((role) => row.roles.includes(role)))
  if (specialties?.length) {
    tests.push((row) => specialties.some((id) => row.specialties.includes(id)))
  }
  if (tags?.length) tests.push((row) => tags.some((tag) => row.tags.includes(tag)))
  if (institutions?.length) tests.push(({ institution }) => institutions.includes(institution))
  if (metAt?.length) {
    tests.push(({ met }) => met?.where !== undefined && metAt.includes(met.where))
  }
  return tests
}

function markTests(filters: PeopleFilters, dates: DueDates): RowTest<ContactRow>[] {
  const { due, starred, sample, importId } = filters
  const tests: RowTest<ContactRow>[] = []
  if (due) tests.push((row) => dates.passes(row, due))
  if (starred) tests.push((row) => row.starred)
  if (sample) tests.push((row) => row.sample)
  if (importId) tests.push((row) => row.importId === importId)
  return tests
}
