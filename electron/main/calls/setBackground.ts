import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const setBackground: CallHandler<'setBackground'> = {
  args: z.tuple([z.strictObject({ keepInTray: z.boolean(), openAtLogin: z.boolean() })]),
  run: ({ background }, wish) => background.wish(wish),
}
