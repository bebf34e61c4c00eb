import type { ChangeLabel, ChangeSet, RecordTable, RowChange } from '../model/journal.ts'
import { journalRows } from '../model/journalRows.ts'
import { inTime, WriteTimeoutError } from './inTime.ts'
import { tellJournalGrew } from './journalSignal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { Recorder } from './recorder.ts'
import { noteRefused } from './refusedChanges.ts'
import { refuseWhereStopped, stopWriting } from './writing.ts'

/** Where time and ids come from. */
export interface MutationContext {
  now(): Date
  newId(): string
}

/**
 * The change set this was to go on with, undo or do again is no longer in the state it had to be in: somebody else was
 * faster. Nothing was written.
 */
export class ChangeSetMovedError extends Error {
  readonly code = 'change-set-moved'
  constructor() {
    super('The change set is no longer as it was')
    this.name = 'ChangeSetMovedError'
  }
}

interface MutationOptions {
  /** Not offered for undo, and leaves what can be redone as it is. */
  readonly silent?: boolean
  /** The change set this one undoes or does again, what that one must be, and what it is afterwards. */
  readonly replays?: {
    readonly id: string
    readonly finds: ChangeSet['state']
    readonly leaves: ChangeSet['state']
  }
  /** Begins a change set that further calls with the same id go on with: a long import is one step of undo. */
  readonly changeSet?: string
  /** Milliseconds without an answer after which WriteTimeoutError is thrown. */
  readonly timeout?: number
}

const usualTimeout = 5_000

/**
 * The one function that writes. Runs `work` in one strict transaction over `tables`, records every changed row
 * before and after in the journal within that same transaction, and answers once it is committed.
 * Nothing changed means nothing recorded. An error takes everything back.
 * Throws WritingStoppedError, WriteTimeoutError, ChangeSetMovedError, whatever `work` throws, and the database's own errors.
 */
export async function mutate<T>(
  db: LibraryDatabase,
  context: MutationContext,
  label: ChangeLabel,
  tables: readonly RecordTable[],
  work: (recorder: Recorder) => Promise<T>,
  options: MutationOptions = {},
): Promise<T> {
  refuseWhereStopped()
  const id = options.changeSet ?? context.newId()
  const at = context.now().toISOString()
  const stores = [...tables.map((table) => db.table(table)), db.journal, db.changeSets]
  let asked: readonly RowChange[] = []
  const committed = db.transaction('rw', stores, async () => {
    const begun = await changeSetAtWork(db, options)
    const recorder = new Recorder(db)
    const result = await work(recorder)
    if (options.replays) {
      await db.changeSets.update(options.replays.id, { state: options.replays.leaves })
    }
    const changes = recorder.changes()
    if (!options.replays) asked = changes
    if (changes.length > 0) {
      const seqs = await db.journal.bulkAdd(journalRows(id, at, changes), { allKeys: true })
      await recordChangeSet(db, { id, at, label, options, seqs, begun, gone: recorder.gone })
    }
    return { result, grown: changes.length > 0 }
  })
  // A store that no longer answers is written to no more: what it was asked may still come, in an order nobody knows.
  const { result, grown } = await inTime(committed, options.timeout ?? usualTimeout).catch(
    (error: unknown) => {
      if (error instanceof WriteTimeoutError) stopWriting('not-answering')
      if (asked.length > 0) noteRefused(error, { label, changes: asked })
      throw error
    },
  )
  if (grown) tellJournalGrew(db.name)
  return result
}

/** The change set that is gone on with, if it was begun. Looked at within the transaction, where nobody can be faster. */
async function changeSetAtWork(
  db: LibraryDatabase,
  { changeSet, replays }: MutationOptions,
): Promise<ChangeSet | undefined> {
  if (replays) {
    const replayed = await db.changeSets.get(replays.id)
    if (replayed?.state !== replays.finds) throw new ChangeSetMovedError()
  }
  const begun = changeSet === undefined ? undefined : await db.changeSets.get(changeSet)
  if (begun && begun.state !== 'done') throw new ChangeSetMovedError()
  return begun
}

interface RecordedChange {
  readonly id: string
  readonly at: string
  readonly label: ChangeLabel
  readonly options: MutationOptions
  readonly seqs: readonly number[]
  readonly begun: ChangeSet | undefined
  readonly gone: number
}

async function recordChangeSet(db: LibraryDatabase, change: RecordedChange): Promise<void> {
  const { id, at, label, options, seqs, begun, gone } = change
  const silent = options.silent || options.replays !== undefined
  if (!silent) await db.changeSets.where('state').equals('undone').modify({ state: 'superseded' })
  const set: ChangeSet = {
    id,
    at: begun?.at ?? at,
    label,
    firstSeq: begun?.firstSeq ?? seqs[0] ?? 0,
    lastSeq: seqs.at(-1) ?? 0,
    state: 'done',
    ...(silent ? { silent: true } : {}),
    ...(gone > 0 ? { gone } : {}),
    ...(options.replays ? { of: options.replays.id } : {}),
  }
  await db.changeSets.put(set)
}
