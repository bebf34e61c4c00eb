import type { StoreLoss } from '../../src/db/storeMark.ts'
import type { BackupInfo, LastSeen } from '../../src/ipc/contract.ts'
import { heldRecords } from '../../src/model/heldRecords.ts'

/** Why the window stops and asks before anything is written. */
export type RecoveryReason =
  | 'newer-database'
  | 'unreadable-database'
  | 'emptied'
  | 'backups-found'
  | 'replaced'
  | 'partly-lost'
  | 'restoring'

export type StartDecision =
  | { readonly screen: 'recovery'; readonly reason: RecoveryReason }
  | { readonly screen: 'first-start' }
  | { readonly screen: 'library' }

/** What an opened database holds. */
export interface Held {
  readonly records: number
  readonly introduced: boolean
  /** Never begun as a library: it has just come into being, or the program ended before anything was decided. */
  readonly fresh: boolean
  /** What happened to it since it was last seen that it does not explain itself. */
  readonly loss?: StoreLoss | undefined
}

/** What is known of the database before the window may write to it. */
export type FoundDatabase =
  | { readonly found: 'newer' }
  | { readonly found: 'unreadable' }
  | { readonly found: 'missing' }
  | { readonly found: 'opened'; readonly held: Held }

export interface StartFacts {
  readonly lastSeen: LastSeen | null
  readonly database: FoundDatabase
  /** Only looked at when the database is fresh, so only then worth the time to list them. */
  readonly backups: readonly BackupInfo[]
}

/** True for a database nobody has begun. A wiped profile looks exactly like this, so fresh alone does not mean new. */
export function isFresh(database: FoundDatabase): boolean {
  return database.found === 'missing' || (database.found === 'opened' && database.held.fresh)
}

/**
 * Which screen a start leads to. An empty library is believed only where nothing speaks against it: neither the note of
 * what was last seen, nor, for a fresh database, a readable backup that holds records.
 */
export function decideStart(facts: StartFacts): StartDecision {
  const { database, lastSeen, backups } = facts
  if (database.found === 'newer') return { screen: 'recovery', reason: 'newer-database' }
  if (database.found === 'unreadable') return { screen: 'recovery', reason: 'unreadable-database' }
  const held = database.found === 'opened' ? database.held : undefined
  if (held && held.records > 0) return believed(held)
  if (lastSeen && heldRecords(lastSeen.counts) > 0) return { screen: 'recovery', reason: 'emptied' }
  if (isFresh(database) && backups.some(holdsRecords)) {
    return { screen: 'recovery', reason: 'backups-found' }
  }
  return held?.introduced ? { screen: 'library' } : { screen: 'first-start' }
}

/** A library that holds something, where nothing says that it held more. */
function believed({ loss }: Held): StartDecision {
  if (!loss) return { screen: 'library' }
  return { screen: 'recovery', reason: loss === 'replaced' ? 'replaced' : 'partly-lost' }
}

function holdsRecords({ readable, counts }: BackupInfo): boolean {
  return readable && heldRecords(counts) > 0
}
