import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const listBackups: CallHandler<'listBackups'> = {
  args: z.tuple([]),
  run: ({ backups }) => backups.list(),
}
