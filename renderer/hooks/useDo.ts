import { useCallback } from 'react'
import type { CommandContext } from '../../src/commands/context.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'

/** Runs a command of src/commands against the open library; a failure is told, never swallowed. */
export function useDo(): (action: (context: CommandContext) => Promise<unknown>) => Promise<void> {
  const { context } = useSession()
  return useCallback(
    async (action) => {
      try {
        await action(context)
      } catch (error) {
        tellFailure(error)
      }
    },
    [context],
  )
}
