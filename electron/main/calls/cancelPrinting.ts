import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const cancelPrinting: CallHandler<'cancelPrinting'> = {
  args: z.tuple([]),
  run: ({ printer }) => printer.cancel(),
}
