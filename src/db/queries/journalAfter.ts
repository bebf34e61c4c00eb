import type { JournalEntry } from '../../model/journal.ts'
import { entriesOf } from '../../model/journalRows.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** Rows at once; each may hold a dozen changes. */
const pageSize = 400

/** The changes after a place in the journal, in order and in pages. */
export async function* journalAfter(
  db: LibraryDatabase,
  seq: number,
): AsyncGenerator<JournalEntry[]> {
  let reached = seq
  for (;;) {
    const page = await db.journal.where('seq').above(reached).limit(pageSize).toArray()
    const last = page.at(-1)
    if (!last) return
    yield entriesOf(page)
    reached = last.seq
  }
}
