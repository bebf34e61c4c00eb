import { undoable } from '../../src/db/queries/undoable.ts'
import type { ChangeSet } from '../../src/model/journal.ts'
import { showingWork } from '../state/work.ts'
import { largeWorkWords } from '../text/en.ts'
import { askLibrary } from './askLibrary.ts'
import {
  callLarge,
  type LargeAnswer,
  type LargeArguments,
  type LargeCommand,
} from './largeCommands.ts'
import type { Session } from './session.ts'

/** Records that are changed on the drawing thread itself: a worker's start would take longer than they do. */
export const fewEnough = 100

/** Runs a command that may touch every record: on few of them here, on many in a worker, shown as running work. */
export async function overMany<Name extends LargeCommand>(
  { db, context, start }: Session,
  name: Name,
  ...args: LargeArguments<Name>
): Promise<LargeAnswer<Name>> {
  const [first] = args as readonly unknown[]
  const records = Array.isArray(first) ? first.length : await recordsOfStep(db, name)
  if (records <= fewEnough) return callLarge(context, name, args)
  const asked = showingWork(largeWorkWords[name], () =>
    askLibrary((remote) => remote.run(start.databaseName, name, args as never)),
  )
  return (await asked) as LargeAnswer<Name>
}

/** For undo and redo about how many records the step touches; unknown for the rest, and so many. */
async function recordsOfStep(db: Session['db'], name: LargeCommand): Promise<number> {
  if (name !== 'undo' && name !== 'redo') return Number.POSITIVE_INFINITY
  const step = (await undoable(db))[name]
  return step ? entriesIn(step) : 0
}

function entriesIn({ firstSeq, lastSeq }: ChangeSet): number {
  return lastSeq - firstSeq + 1
}
