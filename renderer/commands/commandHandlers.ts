import type { CommandId } from '../../src/model/commandTable.ts'
import type { Session } from '../session/session.ts'
import { frameHandlers } from './frameHandlers.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { resourceHandlers } from './resourceHandlers.ts'

export type Handler = () => void | Promise<void>

/** What each command does; a command without a handler does not compile. */
export function commandHandlers(session: Session): Record<CommandId, Handler> {
  return { ...frameHandlers(), ...libraryHandlers(session), ...resourceHandlers(session) }
}
