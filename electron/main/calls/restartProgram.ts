import { z } from 'zod'
import { restart } from '../restart.ts'
import type { CallHandler } from './callHandler.ts'

export const restartProgram: CallHandler<'restartProgram'> = {
  args: z.tuple([]),
  run: restart,
}
