import { undoable } from '../db/queries/undoable.ts'
import type { CommandContext } from './context.ts'
import { type ReplayedStep, replayChangeSet } from './replayChangeSet.ts'

/** Does again what was undone last; null where something new was done since, or nothing was undone. */
export async function redo(context: CommandContext): Promise<ReplayedStep | null> {
  for (;;) {
    const { redo: set } = await undoable(context.db)
    if (!set) return null
    const step = await replayChangeSet(context, set, { direction: 'redo', leaves: 'done' })
    if (step) return step
  }
}
