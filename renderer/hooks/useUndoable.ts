import { useLiveQuery } from 'dexie-react-hooks'
import { undoable } from '../../src/db/queries/undoable.ts'
import type { ChangeSet } from '../../src/model/journal.ts'
import { useSession } from '../session/session.ts'

interface Undoable {
  readonly undo?: ChangeSet | undefined
  readonly redo?: ChangeSet | undefined
}

/** What undo and redo would act on now. */
export function useUndoable(): Undoable {
  const { db } = useSession()
  return useLiveQuery(() => undoable(db), [db]) ?? {}
}
