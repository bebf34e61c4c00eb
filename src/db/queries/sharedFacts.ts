import type { ReadingStatus } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** How often each value occurs among some resources, the most frequent first. */
type Tally<T extends string = string> = readonly (readonly [value: T, times: number])[]

/** What some resources share. */
export interface SharedFacts {
  readonly resources: number
  readonly specialties: Tally
  readonly tags: Tally
  readonly statuses: Tally<ReadingStatus>
}

const atOnce = 500

/** Counts the specialties, tags and statuses of resources, a few hundred at a time. */
export async function sharedFacts(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<SharedFacts> {
  const specialties = new Map<string, number>()
  const tags = new Map<string, number>()
  const statuses = new Map<ReadingStatus, number>()
  let resources = 0
  for (let from = 0; from < ids.length; from += atOnce) {
    const found = await db.resources.bulkGet(ids.slice(from, from + atOnce))
    const { rows } = readableRows(
      'resources',
      found.filter((row) => row !== undefined),
    )
    resources += rows.length
    for (const row of rows) {
      for (const id of row.specialties) add(specialties, id)
      for (const tag of row.tags) add(tags, tag)
      add(statuses, row.status)
    }
  }
  return {
    resources,
    specialties: tallied(specialties),
    tags: tallied(tags),
    statuses: tallied(statuses),
  }
}

function add<T>(times: Map<T, number>, value: T): void {
  times.set(value, (times.get(value) ?? 0) + 1)
}

function tallied<T extends string>(times: ReadonlyMap<T, number>): Tally<T> {
  return [...times].sort(([, a], [, b]) => b - a)
}
