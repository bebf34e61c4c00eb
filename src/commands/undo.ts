import { undoable } from '../db/queries/undoable.ts'
import type { CommandContext } from './context.ts'
import { type ReplayedStep, replayChangeSet } from './replayChangeSet.ts'

/** Takes back the newest thing done, also from before the last start; null where there is nothing to take back. */
export async function undo(context: CommandContext): Promise<ReplayedStep | null> {
  for (;;) {
    const { undo: set } = await undoable(context.db)
    if (!set) return null
    const step = await replayChangeSet(context, set, { direction: 'undo', leaves: 'undone' })
    if (step) return step
  }
}
