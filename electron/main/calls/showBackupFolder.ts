import { shell } from 'electron'
import { z } from 'zod'
import { DesktopError } from '../desktopError.ts'
import type { CallHandler } from './callHandler.ts'

export const showBackupFolder: CallHandler<'showBackupFolder'> = {
  args: z.tuple([]),
  async run({ backups }) {
    const failure = await shell.openPath(await backups.existingFolder())
    if (failure !== '') throw new DesktopError('not-found', 'no program shows folders')
  },
}
