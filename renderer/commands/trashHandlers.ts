import type { CommandId } from '../../src/model/commandTable.ts'
import type { Session } from '../session/session.ts'
import { usePlaces } from '../state/places.ts'
import type { Handler } from './handler.ts'
import { overSelected } from './overSelected.ts'

type TrashCommand = Extract<CommandId, 'restore-from-trash' | 'delete-for-good'>

/** Commands on what is selected in the trash, of whatever kind. */
export function trashHandlers(session: Session): Record<TrashCommand, Handler> {
  const inTrash = () => usePlaces.getState().place.area === 'trash'
  return {
    'restore-from-trash': () => (inTrash() ? overSelected(session, 'restoreFromTrash') : undefined),
    'delete-for-good': () => (inTrash() ? overSelected(session, 'deleteForGood') : undefined),
  }
}
