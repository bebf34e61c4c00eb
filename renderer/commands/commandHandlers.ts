import type { CommandId } from '../../src/model/commandTable.ts'
import type { Session } from '../session/session.ts'
import { frameHandlers } from './frameHandlers.ts'
import type { Handler } from './handler.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { resourceHandlers } from './resourceHandlers.ts'

/** What each command does; a command without a handler does not compile. */
export function commandHandlers(session: Session): Record<CommandId, Handler> {
  return { ...frameHandlers(), ...libraryHandlers(session), ...resourceHandlers(session) }
}
