import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { readStoreMark, type StoreMark, storeLoss } from '../../src/db/storeMark.ts'
import { stopWriting, writingState } from '../../src/db/writing.ts'

const seen = new WeakMap<LibraryDatabase, StoreMark>()
let looking: Promise<unknown> = Promise.resolve()

/**
 * Looks whether the store is still what it was when it was last looked at, one look after the other. Stops all writing
 * where it is not; null then, and from then on.
 */
export function lookAtStore(db: LibraryDatabase): Promise<StoreMark | null> {
  const look = looking.then(() => lookNow(db))
  looking = look.catch(() => undefined)
  return look
}

async function lookNow(db: LibraryDatabase): Promise<StoreMark | null> {
  if (writingState().writing === 'stopped') return null
  const now = await readStoreMark(db)
  const before = seen.get(db)
  const loss = before && (await storeLoss(db, before, now))
  if (loss) {
    stopWriting(loss === 'fewer' ? 'shrunk' : 'replaced')
    return null
  }
  seen.set(db, now)
  return now
}
