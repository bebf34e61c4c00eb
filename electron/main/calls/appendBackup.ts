import { z } from 'zod'
import { backupTokenSchema } from '../backups/backups.ts'
import type { CallHandler } from './callHandler.ts'

const largestPiece = 16 * 1024 * 1024

export const appendBackup: CallHandler<'appendBackup'> = {
  args: z.tuple([
    backupTokenSchema,
    z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largestPiece),
  ]),
  run: ({ backups }, token, lines) => backups.append(token, lines),
}
