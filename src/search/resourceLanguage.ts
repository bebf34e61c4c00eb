import { readingStatuses, resourceKinds } from '../model/resource.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import type { QueryLanguage, RowTest, SearchField } from './parseQuery.ts'
import { specialtyTest } from './specialtyTest.ts'

const fields: ReadonlyMap<string, SearchField> = new Map([
  ['title', 'title'],
  ['by', 'people'],
  ['author', 'people'],
  ['tag', 'tags'],
  ['text', 'body'],
])

/**
 * The language of the library: `title:`, `by:` (or `author:`), `tag:` and `text:` look in one place; `year:2024`,
 * `year:2020..2024`, `kind:paper`, `is:starred`, `is:read`, `is:reading`, `is:to-read` and `specialty:neuro` narrow.
 */
export function resourceLanguage(
  specialtyNames: ReadonlyMap<string, string>,
): QueryLanguage<ResourceRow> {
  return { fields, test: (name, value) => rowTest(name, value, specialtyNames) }
}

function rowTest(
  name: string,
  value: string,
  specialtyNames: ReadonlyMap<string, string>,
): RowTest<ResourceRow> | undefined {
  const said = value.toLowerCase()
  switch (name) {
    case 'is':
      if (said === 'starred') return (row) => row.starred
      return readingStatuses.some((status) => status === said)
        ? (row) => row.status === said
        : undefined
    case 'kind':
      return resourceKinds.some((kind) => kind === said) ? (row) => row.kind === said : undefined
    case 'year':
      return yearTest(said)
    case 'specialty':
      return specialtyTest(value, specialtyNames)
    default:
      return undefined
  }
}

function yearTest(value: string): RowTest<ResourceRow> | undefined {
  const span = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value)
  if (!span || !(span[1] || span[3])) return undefined
  const from = span[1] ? Number(span[1]) : Number.NEGATIVE_INFINITY
  const to = span[3] ? Number(span[3]) : span[2] ? Number.POSITIVE_INFINITY : from
  return ({ year }) => year !== undefined && year >= from && year <= to
}
