import { addExperience } from '../../src/commands/addExperience.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import type { Handler } from './handler.ts'

type PortfolioCommand = Extract<CommandId, 'go-portfolio' | 'new-experience'>

/** Commands about what the user did, wrote, and makes of it. */
export function portfolioHandlers(session: Session): Record<PortfolioCommand, Handler> {
  return {
    'go-portfolio': () => showPortfolio('experiences'),
    'new-experience': () =>
      performCommand(
        session,
        async (context) => showPortfolio('experiences', await addExperience(context)),
        { quiet: true },
      ),
  }
}
