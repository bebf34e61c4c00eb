import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

/** What a page may hold (5 MB), with room for how JSON writes it. */
const mostHeld = 16 * 1024 * 1024

export const keepHeld: CallHandler<'keepHeld'> = {
  args: z.tuple([z.string().max(mostHeld).nullable()]),
  run: ({ store }, contents) => store.held.keep(contents),
}
