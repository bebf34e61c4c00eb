import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { videoPathSchema } from '../files/videoFile.ts'
import type { CallHandler } from './callHandler.ts'

export const lookForVideo: CallHandler<'lookForVideo'> = {
  args: z.tuple([videoPathSchema, z.number().int().positive()]),
  async run(_desktop, path, bytes) {
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile()) return 'gone'
    return found.size === bytes ? 'here' : 'changed'
  },
}
