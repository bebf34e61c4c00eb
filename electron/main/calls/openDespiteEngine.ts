import { z } from 'zod'
import { DesktopError } from '../desktopError.ts'
import { restart } from '../restart.ts'
import type { CallHandler } from './callHandler.ts'

export const openDespiteEngine: CallHandler<'openDespiteEngine'> = {
  args: z.tuple([]),
  async run({ guard, state, window }) {
    if (guard.refusal === null) throw new DesktopError('not-allowed', 'the engine is not refused')
    await guard.allowNextStart()
    await restart({ state, window })
  },
}
