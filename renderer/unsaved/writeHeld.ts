import { writeHeldRows } from '../../src/commands/writeHeldRows.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { readsBack } from '../../src/db/readBack.ts'
import { writingState } from '../../src/db/writing.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { type EditCommand, editCommands, tableOfEdit } from './editCommands.ts'
import type { HeldChange } from './heldChanges.ts'

/**
 * Writes what is held, in its order, and reads each change back. Answers those that are not in the library afterwards:
 * what they would change is gone or otherwise by now. Throws as soon as writing stops.
 */
export async function writeHeld(
  { context }: Pick<Session, 'context'>,
  changes: readonly HeldChange[],
): Promise<HeldChange[]> {
  const left: HeldChange[] = []
  for (const change of changes) {
    const seq = await lastSeq(context.db)
    try {
      if (!(await isWritten(context, change)) || !(await readsBack(context.db, seq))) {
        left.push(change)
      }
    } catch (error) {
      if (writingState().writing !== 'allowed') throw error
      noteFailure(error)
      left.push(change)
    }
  }
  return left
}

async function isWritten(context: Session['context'], change: HeldChange): Promise<boolean> {
  if (change.kind === 'rows') return writeHeldRows(context, change)
  const command = editCommands[change.command] as EditCommand<object>
  await command(context, change.id, change.patch)
  const table = tableOfEdit[change.command]
  const [record = ''] = change.id.split('/')
  // A command passes over in silence a record that is gone.
  return table === null || (await context.db.table(table).get(record)) !== undefined
}
