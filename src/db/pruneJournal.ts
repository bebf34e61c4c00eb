import type { ChangeSet } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { lastSeq } from './queries/lastSeq.ts'

interface JournalLimits {
  /** The newest change sets, kept whatever their age and size. */
  readonly changeSets: number
  /** Of the journal's rows the newest so many; what lies before them goes. */
  readonly rows: number
  readonly days: number
}

const usualLimits: JournalLimits = { changeSets: 200, rows: 50_000, days: 400 }
const dayInMilliseconds = 86_400_000
const setsAtOnce = 50

/**
 * Forgets old changes: those of more than 400 days ago, or that lie before the newest 50,000 rows; whole change
 * sets at a time, never the newest 200. Their steps, and the imports they were, can no longer be undone.
 * What stays is a run without gaps, so that a follower of the journal sees from its first row whether it missed any.
 * Answers how many rows went. For an idle moment: short transactions, one after the other.
 */
export async function pruneJournal(
  db: LibraryDatabase,
  now: Date,
  limits: JournalLimits = usualLimits,
): Promise<number> {
  const kept = await db.changeSets.orderBy('lastSeq').reverse().limit(limits.changeSets).toArray()
  const before = new Date(now.getTime() - limits.days * dayInMilliseconds).toISOString()
  const mostSeq = (await lastSeq(db)) - limits.rows
  const isOld = ({ at, lastSeq: last }: ChangeSet) => at < before || last <= mostSeq
  const keptFrom = kept.reduce((first, { firstSeq }) => Math.min(first, firstSeq), Infinity)
  let removed = 0
  for (;;) {
    const gone = await forgetSome(db, keptFrom, isOld)
    removed += gone.rows
    if (gone.changeSets < setsAtOnce) return removed
  }
}

/** The oldest change sets, as long as each is old and lies wholly before what is kept. */
async function forgetSome(
  db: LibraryDatabase,
  keptFrom: number,
  isOld: (set: ChangeSet) => boolean,
): Promise<{ changeSets: number; rows: number }> {
  return db.transaction('rw', db.journal, db.changeSets, async () => {
    const oldest = await db.changeSets.orderBy('lastSeq').limit(setsAtOnce).toArray()
    const firstKept = oldest.findIndex((set) => set.lastSeq >= keptFrom || !isOld(set))
    const old = oldest.slice(0, firstKept < 0 ? oldest.length : firstKept).map(({ id }) => id)
    const rows = await db.journal.where('changeSet').anyOf(old).delete()
    await db.changeSets.bulkDelete(old)
    return { changeSets: old.length, rows }
  })
}
