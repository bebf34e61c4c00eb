import type { CommandId } from '../../src/model/commandTable.ts'
import type { Session } from '../session/session.ts'
import { contactActions, contactHandlers } from './contactHandlers.ts'
import { draftHandlers } from './draftHandlers.ts'
import { frameHandlers } from './frameHandlers.ts'
import type { Handler } from './handler.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { reputationHandlers } from './reputationHandlers.ts'
import { resourceActions, resourceHandlers } from './resourceHandlers.ts'
import { selectionHandlers } from './selectionHandlers.ts'
import { todayHandlers } from './todayHandlers.ts'
import { trashHandlers } from './trashHandlers.ts'

/** What each command does; a command without a handler does not compile. */
export function commandHandlers(session: Session): Record<CommandId, Handler> {
  return {
    ...frameHandlers(),
    ...todayHandlers(),
    ...libraryHandlers(session),
    ...selectionHandlers({ library: resourceActions(session), people: contactActions(session) }),
    ...resourceHandlers(session),
    ...contactHandlers(session),
    ...draftHandlers(session),
    ...reputationHandlers(session),
    ...trashHandlers(session),
  }
}
