import type { JournalEntry } from '../model/journal.ts'
import { onJournalGrown } from './journalSignal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { journalAfter } from './queries/journalAfter.ts'

/**
 * Hands every change after `from` to `take`, in order and once, now and as they come, whichever window or worker makes
 * them. Answers how to stop. The journal is the feed: a follower that was away catches up from where it was.
 */
export function followJournal(
  db: LibraryDatabase,
  from: number,
  take: (entries: readonly JournalEntry[]) => void,
): () => void {
  let reached = from
  let reading: Promise<void> = Promise.resolve()
  const catchUp = async () => {
    for await (const entries of journalAfter(db, reached)) {
      reached = entries.at(-1)?.seq ?? reached
      take(entries)
    }
  }
  const readOn = () => {
    reading = reading.then(catchUp)
  }
  const stop = onJournalGrown(db.name, readOn)
  readOn()
  return stop
}
