import type { CommandContext } from '../../src/commands/context.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { failureWords, tellFailure } from '../state/failures.ts'
import { tellDone } from '../state/toast.ts'
import { editIsSaved, isSaved, keepUnsaved, keepUnsavedEdit, nextTurn } from '../state/unsaved.ts'
import type { LargeAnswer, LargeArguments, LargeCommand } from './largeCommands.ts'
import { overMany } from './overMany.ts'
import type { Session } from './session.ts'

/** Runs one of the commands that may touch every record; see overMany.ts. */
export type OverMany = <Name extends LargeCommand>(
  name: Name,
  ...args: LargeArguments<Name>
) => Promise<LargeAnswer<Name>>

export type Action = (context: CommandContext, overMany: OverMany) => Promise<unknown>

export interface PerformOptions {
  /** For what happens while typing: nothing is told. */
  readonly quiet?: boolean
}

/** A command that changes the named fields of one record, and leaves the others. */
export type EditCommand<Patch> = (
  context: CommandContext,
  id: string,
  patch: Patch,
) => Promise<unknown>

let lastTold: string | undefined

/**
 * Runs a command and tells what it did, from the change set it left; nothing is told where nothing changed.
 * One that fails is told and kept, to be tried again from the status line.
 */
export async function performCommand(
  session: Session,
  action: Action,
  options: PerformOptions = {},
): Promise<void> {
  const key = session.context.newId()
  const attempt = async (): Promise<void> => {
    try {
      await run(session, action, options)
      isSaved(key)
    } catch (error) {
      tellFailure(error)
      keepUnsaved(key, failureWords(error), attempt)
    }
  }
  await attempt()
}

/**
 * Changes fields of a record as performCommand runs a command. What fails is kept field by field: a field written
 * later, saved or not, takes the place of what failed of it before.
 */
export async function performEdit<Patch extends object>(
  session: Session,
  command: EditCommand<Patch>,
  id: string,
  patch: Patch,
  options: PerformOptions = {},
): Promise<void> {
  const write = (held: Patch) => performEdit(session, command, id, held, options)
  const edit = { key: id, patch, turn: nextTurn(), write }
  try {
    await run(session, (context) => command(context, id, patch), options)
    editIsSaved(edit)
  } catch (error) {
    tellFailure(error)
    keepUnsavedEdit(edit, failureWords(error))
  }
}

async function run(session: Session, action: Action, { quiet }: PerformOptions): Promise<void> {
  const { db, context } = session
  const before = (await undoable(db)).undo?.id
  await action(context, (name, ...args) => overMany(session, name, ...args))
  const { undo } = await undoable(db)
  if (!undo || undo.id === before || undo.id === lastTold || quiet) return
  lastTold = undo.id
  tellDone(undo.label)
}
