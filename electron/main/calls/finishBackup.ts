import { z } from 'zod'
import { backupTokenSchema } from '../backups/backups.ts'
import { tableCountsSchema } from '../desktopState.ts'
import type { CallHandler } from './callHandler.ts'

export const finishBackup: CallHandler<'finishBackup'> = {
  args: z.tuple([backupTokenSchema, tableCountsSchema]),
  run: ({ backups }, token, counts) => backups.finish(token, counts),
}
