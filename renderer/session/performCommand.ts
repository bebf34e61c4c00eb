import type { CommandContext } from '../../src/commands/context.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { failureWords, tellFailure } from '../state/failures.ts'
import { tellDone } from '../state/toast.ts'
import { isSaved, keepUnsaved } from '../state/unsaved.ts'
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
  /** Names what is changed, where a later change makes an earlier one that failed pointless. */
  readonly key?: string
}

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
  const { db, context } = session
  const key = options.key ?? context.newId()
  try {
    const before = (await undoable(db)).undo?.id
    await action(context, (name, ...args) => overMany(session, name, ...args))
    isSaved(key)
    const { undo } = await undoable(db)
    if (!undo || undo.id === before || undo.id === lastTold || options.quiet) return
    lastTold = undo.id
    tellDone(undo.label)
  } catch (error) {
    tellFailure(error)
    keepUnsaved(key, failureWords(error), () =>
      performCommand(session, action, { ...options, key }),
    )
  }
}
