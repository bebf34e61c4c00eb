import type { JournalEntry } from '../../model/journal.ts'
import { entriesOf } from '../../model/journalRows.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** What a change set did, in order; nothing where the journal has forgotten it. */
export async function changesOfSet(
  db: LibraryDatabase,
  changeSet: string,
): Promise<JournalEntry[]> {
  return entriesOf(await db.journal.where('changeSet').equals(changeSet).sortBy('seq'))
}
