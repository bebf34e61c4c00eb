import type { ChangeLabel, ChangeSet, RecordTable } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { Recorder } from './recorder.ts'

/** Where time and ids come from. */
export interface MutationContext {
  now(): Date
  newId(): string
}

/**
 * The database did not answer in time. What was asked for may still be written later:
 * whoever shows this says *not confirmed*, and keeps what the user typed.
 */
export class WriteTimeoutError extends Error {
  readonly code = 'write-timeout'
  constructor() {
    super('The database did not confirm a write')
    this.name = 'WriteTimeoutError'
  }
}

interface MutationOptions {
  /** Not offered for undo, and leaves what can be redone as it is. */
  readonly silent?: boolean
  /** The change set this one undoes or does again, and what that one is afterwards. */
  readonly replays?: { readonly id: string; readonly leaves: ChangeSet['state'] }
  /** Goes on with a change set begun by an earlier call: a long import is one step of undo. */
  readonly changeSet?: string
  /** Milliseconds without an answer after which WriteTimeoutError is thrown. */
  readonly timeout?: number
}

const usualTimeout = 5_000

/**
 * The one function that writes. Runs `work` in one strict transaction over `tables`, records every changed row
 * before and after in the journal within that same transaction, and answers once it is committed.
 * Nothing changed means nothing recorded. An error takes everything back.
 */
export async function mutate<T>(
  db: LibraryDatabase,
  context: MutationContext,
  label: ChangeLabel,
  tables: readonly RecordTable[],
  work: (recorder: Recorder) => Promise<T>,
  options: MutationOptions = {},
): Promise<T> {
  const id = options.changeSet ?? context.newId()
  const at = context.now().toISOString()
  const stores = [...tables.map((table) => db.table(table)), db.journal, db.changeSets]
  const committed = db.transaction('rw', stores, async () => {
    const recorder = new Recorder(db)
    const result = await work(recorder)
    if (options.replays) {
      await db.changeSets.update(options.replays.id, { state: options.replays.leaves })
    }
    const entries = recorder.entries(id, at)
    if (entries.length > 0) {
      const seqs = await db.journal.bulkAdd(entries, { allKeys: true })
      await recordChangeSet(db, { id, at, label, options, seqs })
    }
    return result
  })
  return inTime(committed, options.timeout ?? usualTimeout)
}

interface RecordedChange {
  readonly id: string
  readonly at: string
  readonly label: ChangeLabel
  readonly options: MutationOptions
  readonly seqs: readonly number[]
}

async function recordChangeSet(db: LibraryDatabase, change: RecordedChange): Promise<void> {
  const { id, at, label, options, seqs } = change
  const silent = options.silent || options.replays !== undefined
  if (!silent) await db.changeSets.where('state').equals('undone').modify({ state: 'superseded' })
  const begun = options.changeSet ? await db.changeSets.get(id) : undefined
  const set: ChangeSet = {
    id,
    at: begun?.at ?? at,
    label,
    firstSeq: begun?.firstSeq ?? seqs[0] ?? 0,
    lastSeq: seqs.at(-1) ?? 0,
    state: 'done',
    ...(silent ? { silent: true } : {}),
    ...(options.replays ? { of: options.replays.id } : {}),
  }
  await db.changeSets.put(set)
}

async function inTime<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WriteTimeoutError()), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
