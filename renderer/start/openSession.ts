import specialtiesFile from '../../resources/specialties.json'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { beginLibrary, openLibrary } from '../../src/db/openLibrary.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { DatabaseTooNewError, refuseNewerDatabase } from '../../src/db/refuseNewerDatabase.ts'
import { readStoreMark, type StoreLoss, type StoreMark, storeLoss } from '../../src/db/storeMark.ts'
import type {
  BackupInfo,
  EngineRefusal,
  LastSeen,
  StartInfo,
  TableCounts,
} from '../../src/ipc/contract.ts'
import { heldRecords } from '../../src/model/heldRecords.ts'
import { type SpecialtyList, specialtyListSchema } from '../../src/model/specialty.ts'
import { desktop } from '../desktop.ts'
import { openSearch, startSearchWorker } from '../search/searchClient.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { usePlaces } from '../state/places.ts'
import { followStartWish } from '../state/startAgain.ts'
import { decideStart, type FoundDatabase, isFresh, type RecoveryReason } from './decideStart.ts'

/** What a start led to: an open library, or the reason for asking before anything is written. */
export type Opened =
  | {
      readonly screen: 'first-start' | 'library'
      readonly session: Session
      /** Kept once the search answers; the library is drawn meanwhile. */
      readonly searchOpened: Promise<void>
    }
  | { readonly screen: 'recovery'; readonly recovery: Recovery }
  | { readonly screen: 'other-engine'; readonly start: StartInfo; readonly refusal: EngineRefusal }

export interface Recovery {
  readonly reason: RecoveryReason
  readonly start: StartInfo
  /** What the database holds now; null where it was not opened. */
  readonly counts: TableCounts | null
  /** Where it stands, where it can be gone on with. */
  readonly mark: StoreMark | null
}

interface Found {
  readonly database: FoundDatabase
  readonly db: LibraryDatabase | null
  readonly mark: StoreMark | null
}

/**
 * Asks the desktop which library there is, looks at it, decides, and opens it with its search worker. A database that
 * is missing, newer or unreadable is not written to; where the engine is refused, or a restore is to be gone on with, none
 * is looked at; backups are listed only where a fresh one makes them matter.
 */
export async function openSession(): Promise<Opened> {
  const worker = startSearchWorker()
  const start = await desktop.start()
  if (start.refusal) {
    worker.terminate()
    return { screen: 'other-engine', start, refusal: start.refusal }
  }
  if (start.resumed?.failure === null) {
    worker.terminate()
    const recovery = { reason: 'restoring', start, counts: null, mark: null } as const
    return { screen: 'recovery', recovery }
  }
  const found = await findDatabase(start)
  const backups = isFresh(found.database) ? await backupsOrNone() : []
  const decision = decideStart({ lastSeen: start.lastSeen, database: found.database, backups })
  if (decision.screen === 'recovery') {
    found.db?.close()
    worker.terminate()
    return {
      screen: 'recovery',
      recovery: { reason: decision.reason, start, ...factsOf(found) },
    }
  }
  return { screen: decision.screen, ...(await openFound(worker, start, found)) }
}

function factsOf({ mark }: Found): Pick<Recovery, 'counts' | 'mark'> {
  return { counts: mark?.counts ?? null, mark }
}

async function findDatabase({ databaseName: name, lastSeen }: StartInfo): Promise<Found> {
  try {
    // Asked first: opening a missing database makes it, and opening a newer one spoils it.
    if (!(await refuseNewerDatabase(name))) {
      return { database: { found: 'missing' }, db: null, mark: null }
    }
    const { db, fresh } = await openLibrary(name)
    const [mark, { introduced }] = await Promise.all([readStoreMark(db), settings(db)])
    const records = heldRecords(mark.counts)
    const loss = fresh ? undefined : await lossSince(db, lastSeen, mark)
    const database = { found: 'opened', held: { records, introduced, fresh, loss } } as const
    return { database, db, mark }
  } catch (error) {
    noteFailure(error)
    const found = error instanceof DatabaseTooNewError ? 'newer' : 'unreadable'
    return { database: { found }, db: null, mark: null }
  }
}

/** Compared only with the same library, of the same form: an upgrade may take rows away. */
async function lossSince(
  db: LibraryDatabase,
  lastSeen: LastSeen | null,
  mark: StoreMark,
): Promise<StoreLoss | undefined> {
  if (lastSeen?.databaseName !== db.name || lastSeen.schemaVersion !== db.verno) return undefined
  const { databaseId, seq, counts } = lastSeen
  if (databaseId === undefined || seq === undefined) return undefined
  return storeLoss(db, { databaseId, seq, counts }, mark)
}

async function openFound(
  worker: Worker,
  start: StartInfo,
  found: Found,
): Promise<{ readonly session: Session; readonly searchOpened: Promise<void> }> {
  const db = found.db ?? (await openLibrary(start.databaseName)).db
  const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
  if (isFresh(found.database)) await beginLibrary(db, context)
  // Whoever keeps people begins with whom to write to; a library of papers alone is what one comes for itself.
  const wished = followStartWish()
  const people = found.mark?.counts.contacts ?? 0
  if (!wished && people > 0) usePlaces.getState().replace({ area: 'today' })
  const specialties: SpecialtyList = specialtyListSchema.parse(specialtiesFile)
  const names = new Map(specialties.specialties.map(({ id, name }) => [id, name]))
  const { search, opened } = openSearch(worker, start.databaseName, names)
  return { session: { db, context, search, start, specialties }, searchOpened: opened }
}

/** A backup folder that cannot be listed must not keep a new user out; a full one always can. */
async function backupsOrNone(): Promise<readonly BackupInfo[]> {
  try {
    return await desktop.listBackups()
  } catch (error) {
    noteFailure(error)
    return []
  }
}
