import { useCallback } from 'react'
import { type PerformOptions, performEdit } from '../session/performCommand.ts'
import { useSession } from '../session/session.ts'
import type { EditCommand } from '../unsaved/editCommands.ts'

/** Changes fields of a record of the open library; a failure is told, and kept field by field until it is saved. */
export function useEdit(): <Patch extends object>(
  command: EditCommand<Patch>,
  id: string,
  patch: Patch,
  options?: PerformOptions,
) => Promise<void> {
  const session = useSession()
  return useCallback(
    (command, id, patch, options) => performEdit(session, command, id, patch, options),
    [session],
  )
}
