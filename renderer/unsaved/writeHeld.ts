import { writeHeldRows } from '../../src/commands/writeHeldRows.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { readsBack } from '../../src/db/readBack.ts'
import { sameRow } from '../../src/db/sameRow.ts'
import { writingState } from '../../src/db/writing.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { type EditCommand, editCommands, tableOfEdit } from './editCommands.ts'
import type { HeldChange, HeldEdit } from './heldChange.ts'

export interface WriteHow {
  /** Also over records that were changed after the edit was typed. */
  readonly over: boolean
}

type Context = Session['context']

/** What of it is not in the library afterwards, and the failure where writing stopped before the end. */
interface Left {
  readonly left: HeldChange[]
  readonly stopped?: unknown
}

/**
 * Writes what is held, in its order, and reads each change back. What is left is gone in the library or was changed
 * there since, or comes after the one at which writing stopped.
 */
export async function writeHeld(
  { context }: Pick<Session, 'context'>,
  changes: readonly HeldChange[],
  { over }: WriteHow,
): Promise<Left> {
  // Before anything is written: of two edits of one record the first makes it newer than the second.
  const standings = await Promise.all(changes.map((change) => standingOf(context, change)))
  const open = changes.filter((_, at) => standings[at] !== 'written')
  const newer = new Set(changes.filter((_, at) => standings[at] === 'changed-since'))
  const left: HeldChange[] = []
  const seen = new Map<string, string>()
  for (const [at, change] of open.entries()) {
    try {
      if ((newer.has(change) && !over) || !(await isInLibrary(context, change, seen))) {
        left.push(change)
      }
    } catch (error) {
      if (writingState().writing !== 'allowed') {
        const rest = open.slice(at).map((one) => withSeen(one, seen))
        return { left: [...left, ...rest], stopped: error }
      }
      noteFailure(error)
      left.push(change)
    }
  }
  return { left }
}

/** Writes a change and reads it back; notes when an edit changed its record. */
async function isInLibrary(
  context: Context,
  change: HeldChange,
  seen: Map<string, string>,
): Promise<boolean> {
  const seq = await lastSeq(context.db)
  if (!(await isWritten(context, change)) || !(await readsBack(context.db, seq))) return false
  if (change.kind === 'edit') {
    seen.set(recordIn(change), changedAtOf(await recordOf(context, change)) ?? '')
  }
  return true
}

/** An edit of a record that another of the held edits has just made newer. */
function withSeen(change: HeldChange, seen: ReadonlyMap<string, string>): HeldChange {
  const at = change.kind === 'edit' ? seen.get(recordIn(change)) : undefined
  return change.kind === 'edit' && at ? { ...change, seen: at } : change
}

/** The id of the record that an edit, perhaps of a part, is of. */
function recordIn({ id }: HeldEdit): string {
  return id.split('/')[0] ?? ''
}

function changedAtOf(record: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return typeof record?.changedAt === 'string' ? record.changedAt : undefined
}

/** How the record of an edit is found: as the edit was typed over it, with it already, or newer than it. */
async function standingOf(
  context: Context,
  change: HeldChange,
): Promise<'open' | 'written' | 'changed-since'> {
  if (change.kind === 'rows') return 'open'
  const record = await recordOf(context, change)
  if (!record) return 'open'
  const ownFields = change.id.includes('/') ? [] : Object.entries(change.patch)
  if (ownFields.length > 0 && ownFields.every(([name, value]) => sameRow(record[name], value))) {
    return 'written'
  }
  const known = change.seen && change.seen > change.since ? change.seen : change.since
  return (changedAtOf(record) ?? '') > known ? 'changed-since' : 'open'
}

async function recordOf(
  { db }: Context,
  edit: HeldEdit,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const table = tableOfEdit[edit.command]
  return table === null ? undefined : db.table(table).get(recordIn(edit))
}

async function isWritten(context: Context, change: HeldChange): Promise<boolean> {
  if (change.kind === 'rows') return writeHeldRows(context, change)
  const command = editCommands[change.command] as EditCommand<object>
  await command(context, change.id, change.patch)
  // A command passes over in silence a record that is gone.
  return tableOfEdit[change.command] === null || (await recordOf(context, change)) !== undefined
}
