import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const setHeldAside: CallHandler<'setHeldAside'> = {
  args: z.tuple([]),
  run: ({ store }) => store.held.setAside(),
}
