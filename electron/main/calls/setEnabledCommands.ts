import { z } from 'zod'
import { type CommandId, commandTable } from '../../../src/model/commandTable.ts'
import type { CallHandler } from './callHandler.ts'

const known = new Set<string>(commandTable.map(({ id }) => id))
const commandId = z.custom<CommandId>((value) => typeof value === 'string' && known.has(value))

export const setEnabledCommands: CallHandler<'setEnabledCommands'> = {
  args: z.tuple([z.array(commandId).max(known.size * 2)]),
  run({ menu }, commands) {
    menu.setEnabled(commands)
  },
}
