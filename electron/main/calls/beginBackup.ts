import { z } from 'zod'
import { backupReasonSchema } from '../backups/backupName.ts'
import { schemaVersionSchema } from '../desktopState.ts'
import type { CallHandler } from './callHandler.ts'

export const beginBackup: CallHandler<'beginBackup'> = {
  args: z.tuple([backupReasonSchema, schemaVersionSchema]),
  run: ({ backups }, reason, schemaVersion) => backups.begin(reason, schemaVersion),
}
