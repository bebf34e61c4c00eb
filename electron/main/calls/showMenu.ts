import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

const pixel = z.number().min(0).max(100_000)

export const showMenu: CallHandler<'showMenu'> = {
  args: z.tuple([pixel, pixel]),
  run({ menu, window }, x, y) {
    menu.popUp(window, x, y)
  },
}
