import { z } from 'zod'
import { paperSizes } from '../../../src/model/portfolio.ts'
import type { CallHandler } from './callHandler.ts'

const largestPage = 64 * 1024 * 1024

export const printPdf: CallHandler<'printPdf'> = {
  args: z.tuple([
    z.string().max(largestPage),
    z.object({ paper: z.enum(paperSizes), foot: z.string().max(500) }),
  ]),
  run: ({ printer }, html, { paper, foot }) => printer.print({ html, paper, foot }),
}
