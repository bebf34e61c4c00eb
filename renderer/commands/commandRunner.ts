import { createContext, useContext } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'

/** Runs a command by its id; the same from a key, the menu, the palette or a button. */
export type RunCommand = (command: CommandId) => void

const CommandRunnerContext = createContext<RunCommand | null>(null)
export const CommandRunnerProvider = CommandRunnerContext.Provider

/** The runner; only under CommandRunnerProvider. */
export function useRunCommand(): RunCommand {
  const run = useContext(CommandRunnerContext)
  if (!run) throw new Error('useRunCommand outside CommandRunnerProvider')
  return run
}
