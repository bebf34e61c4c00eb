import { useCallback } from 'react'
import { type Action, type PerformOptions, performCommand } from '../session/performCommand.ts'
import { useSession } from '../session/session.ts'

/** Runs a command of src/commands against the open library and tells what it did; a failure is told, never swallowed. */
export function useDo(): (action: Action, options?: PerformOptions) => Promise<void> {
  const session = useSession()
  return useCallback((action, options) => performCommand(session, action, options), [session])
}
