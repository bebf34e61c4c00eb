import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const stayOpen: CallHandler<'stayOpen'> = {
  args: z.tuple([]),
  run: ({ quitting }) => quitting.stay(),
}
