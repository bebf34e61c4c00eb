import { addExperience } from '../../src/commands/addExperience.ts'
import { addWork } from '../../src/commands/addWork.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import type { Handler } from './handler.ts'

type PortfolioCommand = Extract<
  CommandId,
  'go-portfolio' | 'go-year' | 'new-experience' | 'new-work' | 'new-portfolio'
>

/** Commands about what the user did, wrote, and makes of it. */
export function portfolioHandlers(session: Session): Record<PortfolioCommand, Handler> {
  const adding = (add: (context: CommandContext) => Promise<void>) =>
    performCommand(session, add, { quiet: true })
  return {
    'go-portfolio': () => showPortfolio('experiences'),
    'go-year': () => showPortfolio('year'),
    'new-portfolio': () => useLayers.getState().open({ kind: 'new-portfolio' }),
    'new-experience': () =>
      adding(async (context) => showPortfolio('experiences', await addExperience(context))),
    'new-work': () =>
      adding(async (context) => showPortfolio('scholarlyWorks', await addWork(context))),
  }
}
