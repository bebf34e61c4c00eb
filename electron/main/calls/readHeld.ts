import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const readHeld: CallHandler<'readHeld'> = {
  args: z.tuple([]),
  run: ({ store }) => store.held.read(),
}
