import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const askSpace: CallHandler<'askSpace'> = {
  args: z.tuple([]),
  run: ({ store }) => store.space(),
}
