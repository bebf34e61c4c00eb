import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const readyToQuit: CallHandler<'readyToQuit'> = {
  args: z.tuple([]),
  run({ quitting }) {
    quitting.pageReady()
  },
}
