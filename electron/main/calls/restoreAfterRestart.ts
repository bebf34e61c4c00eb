import { z } from 'zod'
import { restoreChoiceSchema } from '../desktopState.ts'
import { restart } from '../restart.ts'
import { putOff } from '../store/pendingRestore.ts'
import type { CallHandler } from './callHandler.ts'

export const restoreAfterRestart: CallHandler<'restoreAfterRestart'> = {
  args: z.tuple([restoreChoiceSchema]),
  async run({ state, window }, choice) {
    await putOff(state, choice)
    await restart({ state, window })
  },
}
