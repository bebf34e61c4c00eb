import { clipboard } from 'electron'
import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const copyText: CallHandler<'copyText'> = {
  args: z.tuple([z.string().max(10_000_000)]),
  async run(_desktop, text) {
    // A promise from Electron 44 on, nothing before; awaiting suits both.
    await clipboard.writeText(text)
  },
}
