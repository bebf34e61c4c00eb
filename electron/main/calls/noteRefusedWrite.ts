import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const noteRefusedWrite: CallHandler<'noteRefusedWrite'> = {
  args: z.tuple([]),
  run: ({ store }) => store.noteRefusal(),
}
