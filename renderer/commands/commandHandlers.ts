import type { CommandId } from '../../src/model/commandTable.ts'
import type { Session } from '../session/session.ts'
import { contactActions, contactHandlers } from './contactHandlers.ts'
import { draftActions, draftHandlers } from './draftHandlers.ts'
import { frameHandlers } from './frameHandlers.ts'
import type { Handler } from './handler.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { plannerHandlers } from './plannerHandlers.ts'
import { portfolioHandlers } from './portfolioHandlers.ts'
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
    ...selectionHandlers({
      library: resourceActions(session),
      people: contactActions(session),
      drafts: draftActions(session),
    }),
    ...resourceHandlers(session),
    ...contactHandlers(session),
    ...draftHandlers(session),
    ...portfolioHandlers(session),
    ...plannerHandlers(),
    ...reputationHandlers(session),
    ...trashHandlers(session),
  }
}
