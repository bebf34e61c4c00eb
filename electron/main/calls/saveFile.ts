import { basename } from 'node:path'
import { z } from 'zod'
import { askWhereToSave } from '../files/askWhereToSave.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { CallHandler } from './callHandler.ts'

const largestSaved = 1024 * 1024 * 1024

export const saveFile: CallHandler<'saveFile'> = {
  args: z.tuple([
    z.string().max(1024),
    z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largestSaved),
  ]),
  async run({ window, state }, suggestedName, contents) {
    const path = await askWhereToSave({ window, state }, safeFileName(suggestedName))
    if (path === null) return null
    await writeFileWhole(path, contents)
    return { name: basename(path) }
  },
}
