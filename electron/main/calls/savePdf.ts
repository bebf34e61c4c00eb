import { basename } from 'node:path'
import { z } from 'zod'
import { askWhereToSave } from '../files/askWhereToSave.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { CallHandler } from './callHandler.ts'

export const savePdf: CallHandler<'savePdf'> = {
  args: z.tuple([z.string().max(1024)]),
  async run({ window, contents }, suggestedName) {
    const path = await askWhereToSave(window, safeFileName(suggestedName))
    if (path === null) return null
    // Sizes in inches; what is printed is what the page shows to print media.
    const pdf = await contents.printToPDF({ pageSize: 'A4', printBackground: false })
    await writeFileWhole(path, pdf)
    return { name: basename(path) }
  },
}
