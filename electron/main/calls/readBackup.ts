import { z } from 'zod'
import { backupIdSchema } from '../backups/backupName.ts'
import type { CallHandler } from './callHandler.ts'

export const readBackup: CallHandler<'readBackup'> = {
  args: z.tuple([backupIdSchema, z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)]),
  run: ({ backups }, id, offset) => backups.read(id, offset),
}
