import type { Resource } from '../../model/resource.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

const pageSize = 1_000

/** All resources in pages, by id; pages are read one at a time so that a worker can answer in between. */
export async function* resourcePages(db: LibraryDatabase): AsyncGenerator<Resource[]> {
  let after = ''
  for (;;) {
    const page = await db.resources.where('id').above(after).limit(pageSize).toArray()
    const last = page.at(-1)
    if (!last) return
    yield readableRows('resources', page).rows
    after = last.id
  }
}
