import type { Filters } from '../model/libraryView.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import type { RowTest as TestOf } from './parseQuery.ts'

type RowTest = TestOf<ResourceRow>

/** What a row must be for a set of filters; null where there are none. */
export function resourceFilterTest(filters: Filters): RowTest | null {
  const tests = [...listTests(filters), ...markTests(filters), ...timeTests(filters)]
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row))
}

function listTests({ kinds, statuses, platforms, specialties, tags }: Filters): RowTest[] {
  const tests: RowTest[] = []
  if (kinds?.length) tests.push(({ kind }) => kinds.includes(kind))
  if (statuses?.length) tests.push(({ status }) => statuses.includes(status))
  if (platforms?.length) {
    tests.push(({ platform }) => platform !== undefined && platforms.includes(platform))
  }
  if (specialties?.length) {
    tests.push((row) => specialties.some((id) => row.specialties.includes(id)))
  }
  if (tags?.length) tests.push((row) => tags.some((tag) => row.tags.includes(tag)))
  return tests
}

function markTests(filters: Filters): RowTest[] {
  const tests: RowTest[] = []
  if (filters.starred) tests.push(({ starred }) => starred)
  if (filters.sample) tests.push(({ sample }) => sample)
  if (filters.unsorted) {
    tests.push(
      ({ specialties, tags, importId, sample }) =>
        specialties.length + tags.length === 0 && importId === undefined && !sample,
    )
  }
  if (filters.importId) tests.push(({ importId }) => importId === filters.importId)
  return tests
}

function timeTests({ yearFrom, yearTo, savedSince }: Filters): RowTest[] {
  const tests: RowTest[] = []
  if (yearFrom !== undefined) tests.push(({ year }) => year !== undefined && year >= yearFrom)
  if (yearTo !== undefined) tests.push(({ year }) => year !== undefined && year <= yearTo)
  if (savedSince) {
    // A day of the user's own calendar begins at their own midnight.
    const [year = 0, month = 1, day = 1] = savedSince.split('-').map(Number)
    const since = new Date(year, month - 1, day).toISOString()
    tests.push(({ savedAt }) => savedAt >= since)
  }
  return tests
}
