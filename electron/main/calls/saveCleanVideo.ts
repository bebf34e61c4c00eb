import { basename, extname } from 'node:path'
import { z } from 'zod'
import { askWhereToSave } from '../files/askWhereToSave.ts'
import { cleanVideo } from '../files/cleanVideo.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { videoAt, videoPathSchema } from '../files/videoFile.ts'
import type { CallHandler } from './callHandler.ts'

export const saveCleanVideo: CallHandler<'saveCleanVideo'> = {
  args: z.tuple([videoPathSchema]),
  async run({ window, state }, path) {
    const ending = extname(path)
    const name = safeFileName(`${basename(path, ending)} clean${ending}`)
    const to = await askWhereToSave({ window, state }, name)
    if (to === null) return null
    await cleanVideo(path, to)
    return await videoAt(to)
  },
}
