import type { CommandContext } from '../../src/commands/context.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { tellFailure } from '../state/failures.ts'
import { tellDone } from '../state/toast.ts'
import type { Session } from './session.ts'

let lastTold: string | undefined

/**
 * Runs a command and tells what it did, from the change set it left; nothing is told where nothing changed.
 * `quiet` is for what happens while typing.
 */
export async function performCommand(
  { db, context }: Session,
  action: (context: CommandContext) => Promise<unknown>,
  options: { readonly quiet?: boolean } = {},
): Promise<void> {
  try {
    const before = (await undoable(db)).undo?.id
    await action(context)
    const { undo } = await undoable(db)
    if (!undo || undo.id === before || undo.id === lastTold || options.quiet) return
    lastTold = undo.id
    tellDone(undo.label)
  } catch (error) {
    tellFailure(error)
  }
}
