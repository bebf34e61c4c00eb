import type { ChangeSet } from '../../model/journal.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** What undo and redo would act on now. */
export interface Undoable {
  readonly undo?: ChangeSet
  readonly redo?: ChangeSet
}

/** The newest thing done, and of what has been undone the one undone last. */
export async function undoable(db: LibraryDatabase): Promise<Undoable> {
  const undo = await db.changeSets
    .orderBy('lastSeq')
    .reverse()
    .filter(({ state, silent }) => state === 'done' && !silent)
    .first()
  const undone = await db.changeSets.where('state').equals('undone').sortBy('lastSeq')
  const redo = undone[0]
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) }
}
