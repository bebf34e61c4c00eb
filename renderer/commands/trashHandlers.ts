import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { usePlaces } from '../state/places.ts'
import { selectedIds } from '../state/selection.ts'
import type { Handler } from './handler.ts'

type TrashCommand = Extract<CommandId, 'restore-from-trash' | 'delete-for-good'>

/** Commands on what is selected in the trash, of whatever kind. */
export function trashHandlers(session: Session): Record<TrashCommand, Handler> {
  const { context } = session
  const selected = () => (usePlaces.getState().place.area === 'trash' ? selectedIds() : [])
  return {
    'restore-from-trash': () =>
      performCommand(session, () => restoreFromTrash(context, selected())),
    'delete-for-good': () => performCommand(session, () => deleteForGood(context, selected())),
  }
}
