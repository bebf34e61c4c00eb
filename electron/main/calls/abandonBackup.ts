import { z } from 'zod'
import { backupTokenSchema } from '../backups/backups.ts'
import type { CallHandler } from './callHandler.ts'

export const abandonBackup: CallHandler<'abandonBackup'> = {
  args: z.tuple([backupTokenSchema]),
  run: ({ backups }, token) => backups.abandon(token),
}
